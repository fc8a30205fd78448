/** A phrase found in a sentence. */
export interface PhraseMatch<P> {
  readonly phrase: P;
  /** Offsets in the message's text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Indexes into the sentence's tokens, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}
