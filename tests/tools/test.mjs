// Everything, on a fresh clone: packages, browsers, checks, builds, unit tests, end-to-end tests in real browsers.
import { ensureBrowser, HOW_TO_GET_CHROMIUM } from './browsers.mjs';
import { ensureFonts } from './debian.mjs';
import { allTests, builds, checks } from './gates.mjs';
import { ensurePackages } from './packages.mjs';

ensurePackages();
const chromium = ensureBrowser('chromium');
const firefox = ensureBrowser('firefox');
ensureFonts();
if (!chromium) console.error(HOW_TO_GET_CHROMIUM);
if (!firefox) console.error('No Firefox was found: its end-to-end tests are skipped. Set FIREFOX_PATH to run them.');

const checked = checks();
const built = chromium !== undefined && builds();
const env = {
  ...process.env,
  ...(chromium && { CHROME_PATH: chromium }),
  ...(firefox && { FIREFOX_PATH: firefox }),
  GATES_FAILED: String([checked, built].filter((passed) => !passed).length),
};
const tested = allTests(env);
process.exitCode = checked && built && tested ? 0 : 1;
