import { bin, succeeds } from './run.mjs';

/** Format, lint and import directions; types; dead code. Every one of them runs, so that one look shows all that is wrong. */
export const checks = () =>
  [
    gate('format, lint, import directions', 'biome', ['check', '--error-on-warnings', '.']),
    gate('types of entrypoints', 'wxt', ['prepare'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    gate('types', 'tsc', ['--noEmit']),
    gate('dead code', 'knip', []),
  ].every(Boolean);

/** Unit tests alone; they need no browser. */
export const unitTests = () => gate('unit tests', 'vitest', ['run', '--project', 'unit']);

/** Builds the extension for both browsers. */
export const builds = () =>
  ['chrome', 'firefox'].every((browser) =>
    gate(`build for ${browser}`, 'wxt', ['build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );

/** All tests, in real browsers; the last line counts them. */
export const allTests = (env) => gate('all tests', 'vitest', ['run'], { env });

function gate(title, program, args, options = {}) {
  const start = performance.now();
  const passed = succeeds(bin(program), args, options);
  console.log(`${passed ? 'passed' : 'FAILED'}: ${title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return passed;
}
