import type { Language } from '../../model';
import type { Token } from '../tokens';

/** Named sets of words that patterns refer to as `{name}`. An entry may be a word, several words, or a beginning: `lazy*`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/**
 * Names of the shared vetoes; every language may have words for each. `quoted`: in quotation marks · `negated` · `self`: said of
 * the speaker · `reported`: somebody else said it · `fictional`: of a character, a text, a title · `thing`: of a machine,
 * a programme, the weather · `praising`: meant well ·
 * `priced`: asks what it costs, or offers to pay · `agreed`: as was agreed.
 */
export const GUARD_NAMES = [
  'quoted',
  'negated',
  'self',
  'reported',
  'fictional',
  'thing',
  'praising',
  'priced',
  'agreed',
] as const;
export type GuardName = (typeof GUARD_NAMES)[number];

/** What makes a match mean something else. `quoted` needs no words: quotation marks tell. */
export interface Guard {
  readonly name: Exclude<GuardName, 'quoted'>;
  /** Patterns in the syntax of `lib/text/phrases`. */
  readonly patterns: readonly string[];
  /** Tokens between the guard and the match at most; 0: they must touch or overlap. */
  readonly reach: number;
  /** On which side of the match the guard may stand. */
  readonly side: 'before' | 'after' | 'around';
}

/** All that is particular to one language. */
export interface LanguageRules {
  readonly language: Language;
  /** Words of a sentence, normalised. `offset` is the sentence's place in the message. */
  tokenize(text: string, offset: number): readonly Token[];
  /** The one spelling in which a word, or the beginning of one, is written in patterns. */
  fold(word: string): string;
  readonly classes: WordClasses;
  /** What words and set phrases mean, by concept; the concepts are the same in every language (`lib/text/concepts.ts`). */
  readonly concepts: WordClasses;
  readonly guards: readonly Guard[];
  /** Words too frequent to look a pattern up by. */
  readonly commonWords: readonly string[];
  /** True where words are not set apart by spaces: a literal of several characters stands for as many tokens. */
  readonly characterTokens: boolean;
}
