/** The data of a signal. Everything about one signal lives in its folder `catalog/<id>/`; the folder's name is its id. */
import type { Locale, Text } from '../locales/text';
import type { Confidence, Dimension, Language, Severity } from '../model';
import type { GuardName } from '../text/guards';

/** What a person reads of a signal. Words and acts, never motives (DESIGN, law 6). */
export interface SignalTexts {
  /** A few words, as in a list: "Demeaning words". */
  readonly title: string;
  /** One or two sentences: what is noticed, and what is not. */
  readonly explanation: string;
  /** Why this message was noted; its places are filled from the finding's facts. */
  readonly reason: Text;
}

/** Whose messages a signal is read from. */
export type Speaker = 'client' | 'user';

/** What the user said: `boundary`: that the client should stop something; `reminder`: that a payment is due. */
export type MarkKind = 'boundary' | 'reminder';

/** `catalog/<id>/signal.ts`: all that the rest of the product needs to know of a signal without judging by it. */
export interface SignalDefinition {
  readonly dimension: Dimension;
  /** What a finding weighs unless its phrase or its facts say otherwise. */
  readonly severity: Severity;
  /** Whether it caps the band until the user says otherwise (DESIGN §7). */
  readonly redLine: boolean;
  /**
   * Makes it a signal of the user's: read from the user's own messages and told as marks, never as findings. It counts
   * against nobody and is no row in any list of what clients do. Default: it is read from the client's messages.
   */
  readonly marks?: MarkKind;
  /** Whether it asks for an answer or an act at once, so that it cannot wait for the next working hours. Default: no. */
  readonly pressesForAnswer?: boolean;
  readonly texts: Readonly<Record<Locale, SignalTexts>>;
}

/** One line of `catalog/<id>/<language>.ts`: a token pattern (syntax: `lib/text/phrases`) and what it means. */
export interface Phrase {
  readonly pattern: string;
  /** Instead of the signal's own severity. */
  readonly severity?: Severity;
  /** Default `likely`. */
  readonly confidence?: Confidence;
  /** A word for the signal's own `weigh`: "request", "additional". */
  readonly kind?: string;
  /** Vetoes of the signal that do not hold for this phrase. */
  readonly despite?: readonly GuardName[];
  /** A sentence this phrase was written for; the contract test runs it. */
  readonly example?: string;
}

/**
 * `catalog/<id>/topics.ts`: words that tell that a boundary of the user's is about this signal, "please do not call after
 * six" about hours; by language, one pattern a line (syntax: `lib/text/phrases/parse.ts`).
 */
export type TopicWords = Readonly<Partial<Record<Language, string>>>;
