/** A pattern language over the words of a sentence; its syntax is told at {@link parsePattern}. */
export { compilePhrases, type PhraseScanner } from './compile';
export type { PhraseMatch } from './match';
export { PatternError } from './parse';
