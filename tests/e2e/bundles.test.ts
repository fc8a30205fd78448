import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin } from '../tools/run.mjs';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

/** Budgets in bytes, minified (DESIGN §11). Bigger needs a reason, not a bigger number. */
const LIMITS: Readonly<Record<string, number>> = {
  'content-scripts/gmail.js': 60 * 1024,
  // Words of five languages: weights 700 KB, concepts 600 KB, phrases and interface texts the most of the rest.
  'background.js': 2_800_000,
};

describe.each(BUILDS)('the bundles in %s', (folder) => {
  test.each(Object.entries(LIMITS))('%s stays within %i bytes', (file, limit) => {
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(limit);
  });

  test('hold no code that could reach the network', () => {
    for (const [file, code] of scriptsOf(folder)) {
      const found = code.match(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport)\b|\bfetch\(/g) ?? [];
      expect(found, file).toEqual([]);
    }
  });

  test('leave nothing in Gmail’s page that turns text into markup', () => {
    const code = readFileSync(join(folder, 'content-scripts/gmail.js'), 'utf8');
    expect(
      code.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function/g),
    ).toBeNull();
  });
});

test('Mozilla’s linter finds no error in the Firefox build', () => {
  const output = execFileSync(bin('addons-linter'), ['--output', 'json', '.output/firefox-mv3'], { encoding: 'utf8' });
  const { errors } = JSON.parse(output) as { errors: readonly unknown[] };
  expect(errors).toEqual([]);
});

function scriptsOf(folder: string): readonly (readonly [file: string, code: string])[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: build first (npm run build).`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}
