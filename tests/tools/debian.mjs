// No dependencies: runs on a bare clone.
import { existsSync } from 'node:fs';
import { succeeds } from './run.mjs';

let listsAreFresh = false;

/** Installs Debian packages when that needs no questions: on Debian, as root. Tells whether it worked. */
export function installDebianPackages(names) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing Debian packages: ${names.join(' ')}…`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 2],
  };
  if (!listsAreFresh) listsAreFresh = succeeds('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', 'update'], options);
  return succeeds(
    'apt-get',
    ['-qq', '-y', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', 'install', ...names],
    options,
  );
}

const FONTS = [
  { file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', debian: 'fonts-noto-cjk' },
  { file: '/usr/share/fonts/truetype/noto/NotoSansHebrew-Regular.ttf', debian: 'fonts-noto-core' },
];

/** Fonts for Hebrew, Arabic and Chinese, without which screenshots show boxes; only where they can be installed without asking. */
export function ensureFonts() {
  if (process.platform !== 'linux') return;
  const missing = FONTS.filter(({ file }) => !existsSync(file)).map(({ debian }) => debian);
  if (missing.length > 0) installDebianPackages(missing);
}
