// No dependencies: runs on a bare clone.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian.mjs';
import { root } from './root.mjs';
import { bin, succeeds } from './run.mjs';

const windows = process.platform === 'win32';

/** Where each browser is usually found. */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** Path of an installed browser: the variable first, then the usual places, then Playwright's download; undefined if there is none. */
export function findBrowser(kind) {
  const { variable, names, darwin, win32 } = BROWSERS[kind];
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist.`);
    return chosen;
  }
  return [...onPath(names), ...inFolders(darwin, win32), ...downloadedByPlaywright(kind)].find((path) =>
    existsSync(path),
  );
}

/** Finds a browser, or installs one where that needs no questions; undefined if both fail. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  if (installDebianPackages([BROWSERS[kind].debian])) return findBrowser(kind);
  if (kind !== 'chromium') return undefined;
  console.error('No Chromium found; downloading the one that Playwright keeps…');
  succeeds(bin('playwright-core'), ['install', 'chromium'], { stdio: ['ignore', 2, 2] });
  return findBrowser(kind);
}

/** What to tell somebody who has no browser. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium, Chrome, Edge or Brave was found. Install one (Debian or Ubuntu: "sudo apt install chromium"; macOS: "brew install --cask chromium"; ' +
  'Windows: "winget install Google.Chrome"), or set CHROME_PATH to the program.';

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, windows ? `${name}.exe` : name)));

function inFolders(darwin, win32) {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((base) => darwin.map((app) => join(base, app)));
  if (!windows) return [];
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => win32.map((app) => join(base, app)));
}

function downloadedByPlaywright(kind) {
  if (kind !== 'chromium') return [];
  try {
    return [createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()];
  } catch {
    return []; // packages not installed yet
  }
}
