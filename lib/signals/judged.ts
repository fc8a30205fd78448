import type { Finding, Mark, SignalId, Trait, Use } from '../model';

/** All that is found in one message. */
export interface Judged {
  /** At most one per signal. */
  readonly findings: readonly Finding[];
  /** What the user said in a message of their own, at most one per signal; none in a client's message. */
  readonly marks: readonly Mark[];
  readonly traits: readonly Trait[];
  /** What is asked for of the agreement's limits, at most one use of each; absent: nothing. */
  readonly uses?: readonly Use[];
  /** Languages of its sentences, most words first; codes of languages that are not judged included. */
  readonly languages: readonly string[];
  /** Words of the sender's own text. */
  readonly words: number;
  /** Signals that could not be judged, for want of the language or of a known time. */
  readonly notJudged: readonly SignalId[];
}
