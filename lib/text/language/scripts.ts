/** Scripts that matter for telling languages apart. */
export type Script = 'latin' | 'hebrew' | 'arabic' | 'han' | 'kana' | 'hangul' | 'cyrillic' | 'greek' | 'other';

const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x5d0, 0x5f2, 'hebrew'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d3, 'arabic'],
  [0x900, 0xdff, 'other'],
  [0xe00, 0xfff, 'other'],
  [0x10a0, 0x10ff, 'other'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
];

/** Letters counted by script; a letter outside the Basic Multilingual Plane counts as `other`, one a half. */
export function countScripts(text: string): Readonly<Record<Script, number>> {
  const counts: Record<Script, number> = {
    latin: 0,
    hebrew: 0,
    arabic: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    cyrillic: 0,
    greek: 0,
    other: 0,
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      // Most of most mail: no need to look it up.
      if ((code | 32) >= 0x61 && (code | 32) <= 0x7a) counts.latin++;
      continue;
    }
    const range = RANGES.find(([, to]) => code <= to);
    if (range && code >= range[0]) counts[range[2]]++;
  }
  return counts;
}
