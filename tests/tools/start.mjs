// The demo, on a fresh clone: packages, build, a browser, and the stand-in Gmail with the sample mailbox and the extension.
// With a display it stays open to click around; without one, or with --headless, it walks the mailbox and takes pictures.
// With --screens it takes pictures of every screen and state, in every language, by day and by night.
import { ensureBrowser, HOW_TO_GET_CHROMIUM } from './browsers.mjs';
import { ensureFonts } from './debian.mjs';
import { ensurePackages } from './packages.mjs';
import { bin, run } from './run.mjs';
import { runTypeScript } from './run-ts.mjs';

ensurePackages();
console.log('Building the extension…');
run(bin('wxt'), ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const chromium = ensureBrowser('chromium');
if (!chromium) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}
process.env.CHROME_PATH = chromium;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || process.argv.includes('--screens') || !hasDisplay;
if (headless) ensureFonts();
if (process.argv.includes('--screens')) {
  const { walkScreens } = await runTypeScript('tests/tools/screens.ts');
  process.exitCode = await walkScreens();
} else {
  const { showDemo, walkDemo } = await runTypeScript('tests/tools/demo.ts');
  process.exitCode = headless ? await walkDemo() : await showDemo();
}
