import type { Finding, SignalId } from '../model';

/** All that is found in one message. */
export interface Judged {
  /** At most one per signal. */
  readonly findings: readonly Finding[];
  /** Languages of its sentences, most words first; codes of languages that are not judged included. */
  readonly languages: readonly string[];
  /** Words of the sender's own text. */
  readonly words: number;
  /** Signals that could not be judged, for want of the language or of a known time. */
  readonly notJudged: readonly SignalId[];
}
