/** The shape of what judges times, counts and silence. */
import type { Finding, Message, StandingFinding } from '../model';
import type { JudgingContext, SilenceContext } from './context';
import type { ClientHistory } from './history';
import type { TimeFinding } from './time-finding';

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

/**
 * `catalog/<id>/silence.ts`: judges what stands at an instant (`now`, UTC ms) though no message says it, from the client's
 * history until then. Pure. Each finding names the message it goes back to and since when it has been true.
 */
export interface SilenceDetector {
  find(history: ClientHistory, context: SilenceContext, now: number): readonly Omit<StandingFinding, 'signal'>[];
}
