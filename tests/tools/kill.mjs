// The kill harness alone, and 500 times: tests/e2e/kill.test.ts. KILLS sets another number, KILL_SEED repeats a run.
import { ensureBrowser, HOW_TO_GET_CHROMIUM } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { bin, run, succeeds } from './run.mjs';

ensurePackages();
const chromium = ensureBrowser('chromium');
if (!chromium) {
  console.error(HOW_TO_GET_CHROMIUM);
  process.exit(1);
}
run(bin('wxt'), ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const env = { ...process.env, CHROME_PATH: chromium, KILLS: process.env.KILLS ?? '500' };
const passed = succeeds(bin('vitest'), ['run', '--project', 'e2e', 'tests/e2e/kill.test.ts'], { env });
process.exitCode = passed ? 0 : 1;
