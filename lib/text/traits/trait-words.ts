/** How one language says what {@link Trait}s are read from. Patterns look at one sentence, folded by `fold`. */
export interface TraitWords {
  /** One spelling of a sentence, the one the patterns are written in. */
  fold(sentence: string): string;
  /** Asks for an answer or an act, a question mark or none. */
  readonly requests: RegExp;
  /** Questions and requests that nobody has to answer: "any questions?", "please find attached". */
  readonly courtesies: RegExp;
  readonly thanks: RegExp;
  /** Being sorry for how one has behaved. */
  readonly apologies: RegExp;
  /** Being sorry for nothing that was done to somebody, or not being sorry at all: "sorry to bother you", "sorry, but". */
  readonly emptyApologies: RegExp;
  /** Agrees to an offer, a price or a plan. */
  readonly approvals: RegExp;
  /** Speaks of agreeing without doing so: "once it is approved", "we cannot accept". */
  readonly noApprovals: RegExp;
  /** What only machines write: out of office, answers to invitations, failed delivery. */
  readonly automatic: RegExp;
}

/** Alternatives as whole words. Nothing in them repeats without a bound. */
export const anyWord = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])`, 'u');

/** Alternatives wherever they stand: for Chinese, and for words with endings. */
export const anyPart = (...alternatives: readonly string[]): RegExp => new RegExp(`(?:${alternatives.join('|')})`, 'u');
