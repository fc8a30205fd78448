import { localClock } from '../../../hours/local-clock';
import { zoneAt } from '../../../hours/working-periods';
import type { Facts, Invoice, Schedule } from '../../../model';
import { DAY } from '../../../time-units';
import type { JudgingContext } from '../../context';

/** A transfer takes a few days: an invoice is overdue only after so many more. */
const GRACE_DAYS = 3;

/** An invoice becomes overdue at this instant, UTC ms. */
export const overdueFrom = ({ dueAt }: Invoice): number => dueAt + GRACE_DAYS * DAY;

/** Invoices that were overdue and not paid at an instant (UTC ms), the longest first. */
export const overdueAt = (at: number, { invoices = [] }: JudgingContext): readonly Invoice[] =>
  invoices
    .filter((invoice) => overdueFrom(invoice) <= at && (invoice.paidAt === undefined || invoice.paidAt > at))
    .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));

/** Whole days past the day on which an invoice was due. */
export const daysOverdue = ({ dueAt }: Invoice, at: number): number => Math.floor((at - dueAt) / DAY);

/** What a debt is told with. */
export const debtFacts = (invoice: Invoice, at: number, schedule: Schedule): Facts => ({
  invoice: invoice.id,
  dueOn: localClock(invoice.dueAt, zoneAt(invoice.dueAt, schedule)).date,
  overdueDays: daysOverdue(invoice, at),
  graceDays: GRACE_DAYS,
});
