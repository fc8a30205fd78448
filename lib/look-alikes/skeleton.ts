/** Letters that look like those after them, Cyrillic, Greek and Latin (from Unicode's confusables, those of domains and names). */
const LOOKS: readonly (readonly [letters: string, look: string])[] = [
  ['аɑα', 'a'],
  ['еєёẹ', 'e'],
  ['оοσօ0', 'o'],
  ['рρ', 'p'],
  ['сϲ', 'c'],
  ['уүγ', 'y'],
  ['хχ', 'x'],
  ['іїιı1lӏ|', 'l'],
  ['ј', 'j'],
  ['ѕ', 's'],
  ['һ', 'h'],
  ['ԁ', 'd'],
  ['ԛ', 'q'],
  ['ԝω', 'w'],
  ['νѵ', 'v'],
  ['кκ', 'k'],
  ['мм', 'm'],
  ['нη', 'n'],
  ['тτ', 't'],
  ['вβ', 'b'],
  ['гɡ', 'g'],
];

const lookOf = new Map(LOOKS.flatMap(([letters, look]) => [...letters].map((letter) => [letter, look] as const)));

/** Pairs of letters that run together into another. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** What a text looks like at a glance: two texts with the same skeleton are easily taken for one another. */
export function skeletonOf(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // An "i" is told from an "l" by its dot only.
  const letters = [...bare]
    .map((letter) => lookOf.get(letter) ?? letter)
    .join('')
    .replaceAll('i', 'l');
  return RUN_TOGETHER.reduce((looks, [pair, look]) => looks.replace(pair, look), letters);
}
