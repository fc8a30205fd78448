import { localClock } from '../../../hours/local-clock';
import { zoneAt } from '../../../hours/working-periods';
import { DAY } from '../../../time-units';
import type { SilenceContext } from '../../context';
import type { HistoryEntry } from '../../history';
import { medianOf } from '../../median';
import type { SilenceDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';

/** Nobody fades within three weeks: people take holidays. */
const LEAST_DAYS = 21;

/** Silence is out of rhythm when it lasts so many times the client's own usual gap. */
const GAP_FACTOR = 4;

/** Fewer messages before it tell no rhythm. */
const LEAST_MESSAGES = 6;

/**
 * Stands on the client's last message: an active client with whom something is open has not been heard of for far longer than
 * usual. Only `possible`, for what was not opened was not seen.
 */
const detector: SilenceDetector = {
  find({ entries }, context, now) {
    if (context.status !== 'active') return [];
    const seen = entries.filter(({ sentAt, traits }) => sentAt <= now && !traits?.includes('automatic'));
    const received = seen.filter(({ direction }) => direction === 'in');
    const last = received.at(-1);
    if (!last || received.length < LEAST_MESSAGES || !isOpen(seen, context, now)) return [];
    const median = medianGap(received);
    const limit = Math.max(LEAST_DAYS, GAP_FACTOR * median);
    // Nobody writes while the work rests: counted is from when it was taken up again.
    const heardAt = Math.max(last.sentAt, ...(context.rests ?? []).map(({ until = now }) => until));
    const days = (now - heardAt) / DAY;
    if (days <= limit) return [];
    const { date: lastOn } = localClock(last.sentAt, zoneAt(last.sentAt, context.schedule));
    const facts = { days: Math.floor(days), limit: Math.round(limit), median: Math.round(median * 10) / 10, lastOn };
    return [{ ...timeFinding('minor', facts, 'possible'), messageKey: last.key, since: heardAt + limit * DAY }];
  },
};

export default detector;

/** Something is open when it is the client's turn and the user has not just said thanks, or when a bill is unpaid. */
function isOpen(seen: readonly HistoryEntry[], { invoices = [] }: SilenceContext, now: number): boolean {
  const newest = seen.at(-1);
  const traits = newest?.traits ?? [];
  const isTheirTurn = newest?.direction === 'out' && (traits.includes('asks') || !traits.includes('thanks'));
  return isTheirTurn || invoices.some(({ issuedAt = 0, paidAt = now + 1 }) => issuedAt <= now && paidAt > now);
}

/** Days between the days on which the client wrote, the middle one; several messages of a day are one contact. */
function medianGap(received: readonly HistoryEntry[]): number {
  const days = [...new Set(received.map(({ sentAt }) => Math.floor(sentAt / DAY)))];
  return medianOf(days.slice(1).map((day, index) => day - (days[index] ?? day)));
}
