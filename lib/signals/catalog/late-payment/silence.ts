import type { Invoice, Severity } from '../../../model';
import type { HistoryEntry } from '../../history';
import type { SilenceDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';
import { daysOverdue, debtFacts, overdueAt, overdueFrom } from './debts';

/** A debt grows: after a month, at the usual second reminder, it is serious; after a quarter it threatens the business. */
const SERIOUS_DAYS = 30;
const CRITICAL_DAYS = 90;

const severityOf = (days: number): Severity =>
  days >= CRITICAL_DAYS ? 'critical' : days >= SERIOUS_DAYS ? 'serious' : 'moderate';

/**
 * An invoice that the user entered is overdue and unpaid, and the client has not spoken of it: noted at the client's last
 * message before it fell overdue, as long as it is unpaid, however old the relationship.
 */
const detector: SilenceDetector = {
  find({ entries }, context, now) {
    const [debt, ...others] = overdueAt(now, context);
    if (!debt) return [];
    const received = entries.filter(({ direction, sentAt }) => direction === 'in' && sentAt <= now);
    if (received.some((entry) => entry.sentAt > debt.dueAt && isPutOff(entry))) return [];
    const place = placeOf(debt, received);
    if (!place) return [];
    const severity = severityOf(daysOverdue(debt, now));
    const facts = { because: 'unpaid', ...debtFacts(debt, now, context.schedule), others: others.length };
    return [{ ...timeFinding(severity, facts), messageKey: place.key, since: overdueFrom(debt), lasts: true }];
  },
};

export default detector;

/** The client's own words about it weigh more than its being unpaid; they last as long. */
const isPutOff = ({ signals }: HistoryEntry): boolean => signals?.includes('late-payment') ?? false;

/** The same message for as long as the debt stands. */
function placeOf(debt: Invoice, received: readonly HistoryEntry[]): HistoryEntry | undefined {
  // One that was dismissed has its own place there still.
  const free = received.filter((entry) => !isPutOff(entry) && !entry.dismissed?.includes('late-payment'));
  return free.findLast(({ sentAt }) => sentAt <= overdueFrom(debt)) ?? free[0];
}
