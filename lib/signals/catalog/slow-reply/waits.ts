import { workingDaysBetween } from '../../../hours/working-days';
import type { Facts, Schedule, Severity } from '../../../model';
import type { JudgingContext } from '../../context';
import type { HistoryEntry } from '../../history';
import { medianOf } from '../../median';

/**
 * Working days on the client's side that a question may stay open: what business mail takes for granted, with a day to spare.
 * Counted by the client's hours where they are known, else by the user's.
 */
export const LIMIT_DAYS = 3;

/** A client who always takes long is slow when it takes so much longer than their own median … */
const MEDIAN_FACTOR = 3;

/** … once so many earlier waits tell what is usual for them. */
const LEAST_WAITS = 5;

/** Beyond so many times the limit it weighs more. */
const LONG_FACTOR = 3;

/** A question or request of the user's, and the client's first message after it. */
export interface Wait {
  readonly question: HistoryEntry;
  /** Undefined: it is still open. */
  readonly answeredAt: number | undefined;
}

/**
 * The waits of a history until an instant (UTC ms), oldest first. The first question counts until the client writes, in
 * whatever thread: somebody who writes is not silent. What machines write is neither question nor answer. A wait during
 * which the work rested tells nothing.
 */
export const waitsIn = (
  entries: readonly HistoryEntry[],
  { rests = [] }: JudgingContext,
  at: number,
): readonly Wait[] =>
  allWaitsIn(entries).filter(
    ({ question, answeredAt = at }) =>
      !rests.some(({ from, until = Number.POSITIVE_INFINITY }) => from < answeredAt && until > question.sentAt),
  );

function allWaitsIn(entries: readonly HistoryEntry[]): readonly Wait[] {
  const waits: Wait[] = [];
  let question: HistoryEntry | undefined;
  for (const entry of entries) {
    if (entry.traits?.includes('automatic')) continue;
    if (entry.direction === 'out') {
      if (entry.traits?.includes('asks')) question ??= entry;
    } else if (question) {
      waits.push({ question, answeredAt: entry.sentAt });
      question = undefined;
    }
  }
  return question ? [...waits, { question, answeredAt: undefined }] : waits;
}

export const scheduleOfClient = ({ clientSchedule, schedule }: JudgingContext): Schedule => clientSchedule ?? schedule;

/** Working days after which a wait is slow, by this client's earlier answered waits. */
export function limitAfter(
  waits: readonly Wait[],
  schedule: Schedule,
): { readonly limit: number; readonly median: number } {
  const days = waits.flatMap(({ question, answeredAt }) =>
    answeredAt === undefined ? [] : [workingDaysBetween(question.sentAt, answeredAt, schedule)],
  );
  const median = days.length < LEAST_WAITS ? 0 : medianOf(days);
  return { limit: Math.max(LIMIT_DAYS, MEDIAN_FACTOR * median), median };
}

export const severityOf = (days: number, limit: number): Severity =>
  days > LONG_FACTOR * limit ? 'moderate' : 'minor';

/** Tenths of a day are exact enough to be told. */
export const waitFacts = (days: number, limit: number, median: number, askedOn: string, answered: boolean): Facts => ({
  days: tenths(days),
  limit: tenths(limit),
  ...(median > 0 && { median: tenths(median) }),
  askedOn,
  answered,
});

const tenths = (days: number): number => Math.round(days * 10) / 10;
