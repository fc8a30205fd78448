import { expect, test } from 'vitest';
import { signals } from '../../../lib/signals/index';

const ROOT = '../../../';

const sources = Object.entries(
  import.meta.glob<string>(['../../../{lib,components,entrypoints}/**/*.{ts,tsx}', '!**/*.generated.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).map(([path, text]) => ({ path: path.slice(ROOT.length), text }));

/** Words that mean something else where they stand: an attribute of HTML, a text of the user interface. */
const OTHER_MEANINGS: readonly string[] = [
  "lib/exports/report/html-text.ts: 'scope'",
  "components/rules/rule-choice.tsx: 'scope'",
];

const folderOf = (signal: string): string => `lib/signals/catalog/${signal}/`;

/** Places outside a signal's folder in which something of it stands. */
const placesOutside = (signal: string, something: RegExp): readonly string[] =>
  sources
    .filter(({ path }) => !path.startsWith(folderOf(signal)))
    .flatMap(({ path, text }) => [...text.matchAll(something)].map(([found]) => `${path}: ${found}`));

test('every source is read', () => {
  expect(sources.length).toBeGreaterThan(signals.size);
});

test.each([...signals.keys()])('%s is named in its own folder only', (signal) => {
  const places = placesOutside(signal, new RegExp(`(['"\`])${signal}\\1`, 'g'));
  expect(places.filter((place) => !OTHER_MEANINGS.includes(place))).toEqual([]);
});

test.each([...signals.keys()])('nothing outside the folder of %s imports from it', (signal) => {
  expect(placesOutside(signal, new RegExp(`(?:from|import)[ (]*['"][./\\w-]*/${signal}(?:/[^'"]*)?['"]`, 'g'))).toEqual(
    [],
  );
});
