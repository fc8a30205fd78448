import type { Phrase } from './signal';

/**
 * Phrases that weigh alike, one pattern a line (syntax: `lib/text/phrases/parse.ts`); blank lines and lines that begin
 * with "//" are left out.
 */
export const listPhrases = (alike: Omit<Phrase, 'pattern' | 'example'>, patterns: string): readonly Phrase[] =>
  patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((pattern) => ({ ...alike, pattern }));
