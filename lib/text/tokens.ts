/** One word of a sentence (in Chinese: one character), ready to be compared with patterns. */
export interface Token {
  /** Normalised spellings that stand for this word, the written one first; clitics stripped, contractions spelled out. */
  readonly forms: readonly string[];
  /** Where it stands in the message's text, UTF-16, end exclusive. Words of one contraction share a span. */
  readonly start: number;
  readonly end: number;
}
