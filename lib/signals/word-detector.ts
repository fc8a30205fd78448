/** The shape of what judges words. */
import type { Confidence, Facts, Finding, Language, Message, Severity, Span } from '../model';
import type { GuardName } from '../text/guards';
import type { PhraseMatch } from '../text/phrases';
import type { JudgedSentence, Sentence } from '../text/sentences';
import type { JudgingContext } from './context';
import type { ClientHistory } from './history';
import type { Phrase } from './signal';

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
   * on labelled messages that are not set aside and on ordinary mail.
   */
  readonly caution?: number;
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
