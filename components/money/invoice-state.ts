import { readDay } from '../../lib/hours/plain-day';
import type { ClientInvoice } from '../../lib/model';
import { type Sums, sumByCurrency } from '../orders/running-value';

/** How an invoice stands on a day, and how many days that is from its last day for paying. */
export interface InvoiceState {
  readonly state: 'open' | 'today' | 'overdue' | 'paid';
  /** Until or since it was due; 0 for one that is due today or paid. */
  readonly days: number;
}

/** `today`: "YYYY-MM-DD". */
export function stateOf({ dueOn, paidOn }: ClientInvoice, today: string): InvoiceState {
  if (paidOn !== undefined) return { state: 'paid', days: 0 };
  const left = readDay(dueOn) - readDay(today);
  if (left === 0) return { state: 'today', days: 0 };
  return left > 0 ? { state: 'open', days: left } : { state: 'overdue', days: -left };
}

/** What the invoices in some states come to, by currency. */
export function sumIn(
  invoices: readonly ClientInvoice[],
  states: readonly InvoiceState['state'][],
  today: string,
): Sums {
  return sumByCurrency(invoices.filter((invoice) => states.includes(stateOf(invoice, today).state)));
}
