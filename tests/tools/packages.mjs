// No dependencies: runs on a bare clone.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { bin, run } from './run.mjs';

/** Installs the packages of the lockfile when they are missing or the lockfile has changed since; prepares WXT's types. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules', '.lockfile-hash');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    // Standard output belongs to the tool that runs next, which may print data there.
    console.error('Installing the packages of the lockfile…');
    run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
      stdio: ['ignore', 2, 2],
    });
    writeFileSync(stamp, wanted);
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    run(bin('wxt'), ['prepare'], { stdio: ['ignore', 'ignore', 2] });
  }
}
