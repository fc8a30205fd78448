import type { Phrase } from './signal';

/** Phrases that weigh alike; `patterns` as for {@link patternsIn}. */
export const listPhrases = (alike: Omit<Phrase, 'pattern' | 'example'>, patterns: string): readonly Phrase[] =>
  patternsIn(patterns).map((pattern) => ({ ...alike, pattern }));

/**
 * One pattern a line (syntax: `lib/text/phrases/parse.ts`); blank lines and lines that begin with "//" are left out.
 */
export const patternsIn = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
