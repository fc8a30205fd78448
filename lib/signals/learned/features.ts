import type { JudgedSentence } from '../../text/sentences';
import { conceptFeaturesOf } from './concept-features';
import { wordFeaturesOf } from './word-features';

/** What the scorer sees of a sentence, in two spaces of their own: distinct numbers, in the order met. */
export interface Features {
  /** How it is worded; means something within one language (`word-features.ts`). */
  readonly words: readonly number[];
  /** What its words mean; means the same in every language (`concept-features.ts`). */
  readonly concepts: readonly number[];
}

/** Longest stretch of a sentence that is looked at, in tokens: a window of 1,000 characters holds fewer. */
const TOKEN_LIMIT = 400;

/** What the scorer sees of a sentence. */
export function featuresOf(sentence: JudgedSentence): Features {
  const tokens = sentence.tokens.length > TOKEN_LIMIT ? sentence.tokens.slice(0, TOKEN_LIMIT) : sentence.tokens;
  return { words: wordFeaturesOf(sentence, tokens), concepts: conceptFeaturesOf(sentence, tokens) };
}
