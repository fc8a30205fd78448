import { SEVERITIES, type Severity } from '../../../model';
import { DAY } from '../../../time-units';
import type { ClientHistory } from '../../history';
import { signals } from '../../index';
import type { WordRules } from '../../word-detector';
import { debtFacts, overdueAt } from './debts';

/** Reminders of so many days before make putting it off heavier: a usual term of payment. */
const REMINDED_DAYS = 30;

/** However often it was asked for, putting off a payment is not the worst that a client can do. */
const HEAVIEST: Severity = 'serious';

/** Heavier by one step where the user had reminded of it, and by one where an invoice they entered was overdue. */
const rules: WordRules = {
  // Ordinary business mail hardly ever sounds like it.
  caution: -1.3,
  raise(finding, { sentAt }, history, context) {
    if (sentAt === undefined) return undefined;
    const reminders = countReminders(sentAt, history);
    const [debt] = overdueAt(sentAt, context);
    const steps = (reminders > 0 ? 1 : 0) + (debt ? 1 : 0);
    const isOpen = debt !== undefined && debt.paidAt === undefined;
    return {
      severity: heavier(finding.severity, steps),
      facts: {
        because: debt ? (reminders > 0 ? 'both' : 'debt') : reminders > 0 ? 'reminders' : 'words',
        reminders,
        remindedDays: REMINDED_DAYS,
        ...(debt && debtFacts(debt, sentAt, context.schedule)),
      },
      ...(isOpen && { lasts: true }),
    };
  },
};
export default rules;

const countReminders = (sentAt: number, { entries }: ClientHistory): number =>
  entries.filter(
    (entry) =>
      entry.sentAt >= sentAt - REMINDED_DAYS * DAY &&
      entry.marks?.some(({ signal }) => signals.get(signal)?.marks === 'reminder'),
  ).length;

function heavier(severity: Severity, steps: number): Severity {
  const most = Math.max(SEVERITIES.indexOf(severity), SEVERITIES.indexOf(HEAVIEST));
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + steps, most)] ?? severity;
}
