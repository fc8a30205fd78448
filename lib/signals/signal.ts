/** The shape of a signal. Everything about one signal lives in its folder `catalog/<id>/`; the folder's name is its id. */
import type { Locale, Text } from '../locales/text';
import type {
  Agreement,
  ClientStatus,
  Confidence,
  Dimension,
  Direction,
  Facts,
  Finding,
  Invoice,
  Language,
  Mark,
  Message,
  Schedule,
  Sensitivity,
  Severity,
  SignalId,
  Span,
  StandingFinding,
  Trait,
  Use,
} from '../model';
import type { GuardName } from '../text/guards';
import type { PhraseMatch } from '../text/phrases';
import type { JudgedSentence, Sentence } from '../text/sentences';

/** What a person reads of a signal. Words and acts, never motives (DESIGN, law 6). */
export interface SignalTexts {
  /** A few words, as in a list: "Demeaning words". */
  readonly title: string;
  /** One or two sentences: what is noticed, and what is not. */
  readonly explanation: string;
  /** Why this message was noted; its places are filled from the finding's facts. */
  readonly reason: Text;
}

/**
 * Whose messages a signal is read from. What the user says is told as marks, never as findings: it counts against nobody
 * and is no row in any list of what clients do.
 */
export type Speaker = 'client' | 'user';

/** `catalog/<id>/signal.ts`: all that the rest of the product needs to know of a signal without judging by it. */
export interface SignalDefinition {
  readonly dimension: Dimension;
  /** What a finding weighs unless its phrase or its facts say otherwise. */
  readonly severity: Severity;
  /** Whether it caps the band until the user says otherwise (DESIGN §7). */
  readonly redLine: boolean;
  /** Default: the client. */
  readonly speaker?: Speaker;
  readonly texts: Readonly<Record<Locale, SignalTexts>>;
}

/** What a judge may know besides the words. */
export interface JudgingContext {
  readonly schedule: Schedule;
  readonly agreement: Agreement | undefined;
  readonly sensitivity: Sensitivity;
  /** Signals that the user switched off, everywhere or for this client. */
  readonly mutedSignals: readonly SignalId[];
  /** Working hours on the client's side; the user's stand in for them where they are not known. */
  readonly clientSchedule?: Schedule;
  /** Bills that the user entered, in any order. */
  readonly invoices?: readonly Invoice[];
  /** For measuring one of them alone; default: all. */
  readonly readers?: readonly Reader[];
}

/** What reads words: phrases (and what a signal sees by itself), and the learned scorer. */
export const READERS = ['phrases', 'scorer'] as const;
export type Reader = (typeof READERS)[number];

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

/** Words that tell what behaviour a user's sentence is about. */
export interface Topic {
  readonly pattern: string;
  readonly about: readonly SignalId[];
}

/** What `weigh` answers: the parts of a finding that the words alone do not decide. */
export interface Weight {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly facts: Facts;
}

/** Most that can speak for a signal besides the words of a sentence, in log-odds. */
export const LARGEST_LEAN = 2.5;

/**
 * `catalog/<id>/words.ts`: how a signal judges words, one sentence of the client's own text at a time. Pure.
 * Its phrases stand beside it, one file a language, and are found there.
 */
export interface WordRules {
  /** For what no words tell: sees the signal in how a sentence is written. `around`: it and its neighbours. */
  readonly see?: (sentence: JudgedSentence, around: () => string) => Seen | undefined;
  /** Shared vetoes (`lib/text/guards`) that drop a match. Default: words in quotation marks are somebody else's. */
  readonly guards?: readonly GuardName[];
  /** Looks at a match once more, with the whole sentence and the agreement; `undefined` drops it. Default: the phrase's own weight. */
  readonly weigh?: (
    match: PhraseMatch<Phrase>,
    sentence: JudgedSentence,
    context: JudgingContext,
  ) => Weight | undefined;
  /** As `weigh`, for what the learned scorer found alone; default: as it weighs it. */
  readonly weighScore?: (weight: Weight, sentence: JudgedSentence, context: JudgingContext) => Weight | undefined;
  /** Looks at a finding of this signal once more, in its client's history; undefined: the history makes no difference. */
  readonly raise?: (
    finding: Finding,
    message: Message,
    history: ClientHistory,
    context: JudgingContext,
  ) => Raised | undefined;
  /**
   * What speaks for the signal besides the words of the sentence, in log-odds that are added to the learned scorer's.
   * `message`: all its sentences. Asked only where it could make a difference, hence at most {@link LARGEST_LEAN}.
   */
  readonly lean?: (sentence: JudgedSentence, message: readonly Sentence[], context: JudgingContext) => number;
  /**
   * How much surer than of other signals the learned scorer must be to speak alone, in log-odds; default 0. From trials
   * on labelled messages that are not set aside and on ordinary mail. Not below −{@link LARGEST_LEAN}.
   */
  readonly caution?: number;
  /** Signals of the user only: what behaviour of the client the words are about. */
  readonly topics?: Readonly<Partial<Record<Language, readonly Topic[]>>>;
}

/** What `raise` answers: what the history makes of a finding. Facts are added to its own, and name all that `raise` ever adds. */
export type Raised = Pick<Finding, 'severity' | 'facts' | 'lasts'>;

/** What `see` answers: the words it speaks of (offsets in the message's text) and how sure it is. */
export interface Seen {
  readonly span: Span;
  readonly confidence: Confidence;
}

/** A signal that judges words, with its phrases. */
export interface WordDetector extends WordRules {
  /** A language without phrases may still be covered by the learned scorer; else the verdict is "not judged". */
  readonly phrases: Readonly<Partial<Record<Language, readonly Phrase[]>>>;
}

/** Another message of the same client, as far as times are concerned. */
export interface HistoryEntry {
  readonly key: string;
  readonly threadId: string;
  readonly direction: Direction;
  readonly sentAt: number;
  /** What the user said in it, where there was anything; only on the user's own messages. */
  readonly marks?: readonly Mark[];
  /** What was found in it, where there was anything; only on the client's messages. */
  readonly signals?: readonly SignalId[];
  readonly traits?: readonly Trait[];
  /** What it asked for of the agreement's limits. */
  readonly uses?: readonly Use[];
}

/** What came before a message between the user and its client, oldest first; the message itself is not in it. */
export interface ClientHistory {
  readonly entries: readonly HistoryEntry[];
}

/** A finding of the signal whose folder it comes from: a fact about times, or words that somebody else's signal has found. */
export type TimeFinding = Omit<Finding, 'signal'>;

/**
 * `catalog/<id>/times.ts`: judges times and counts, one message in its client's history. Pure. At most the first of what
 * it answers is told.
 */
export interface HistoryDetector {
  /** Asked after all others: it judges what they have found. Default: it sees what the words gave. */
  readonly isLast?: boolean;
  find(
    message: Message,
    history: ClientHistory,
    context: JudgingContext,
    found: readonly Finding[],
  ): readonly TimeFinding[];
}

/** What a silence is judged with. */
export interface SilenceContext extends JudgingContext {
  readonly status: ClientStatus;
}

/**
 * `catalog/<id>/silence.ts`: judges what stands at an instant (`now`, UTC ms) though no message says it, from the client's
 * history until then. Pure. Each finding names the message it goes back to and since when it has been true.
 */
export interface SilenceDetector {
  find(history: ClientHistory, context: SilenceContext, now: number): readonly Omit<StandingFinding, 'signal'>[];
}
