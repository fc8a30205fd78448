import type { MoneyKey } from '../../lib/locales/money';
import type { ClientInvoice } from '../../lib/model';
import { parseAmount } from '../orders/order-draft';

/** What is typed into the form of an invoice; days as "YYYY-MM-DD", '' while there is none. */
export interface InvoiceFields {
  readonly number: string;
  readonly amount: string;
  readonly currency: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly paidOn: string;
}

/** What is wrong with a field, by the field. */
export type InvoiceProblems = Readonly<Partial<Record<keyof InvoiceFields, MoneyKey>>>;

/** The fields of an invoice, or of a new one: issued today, in the currency of the one before. */
export const fieldsOf = (
  invoice: ClientInvoice | undefined,
  others: readonly ClientInvoice[],
  today: string,
): InvoiceFields => ({
  number: invoice?.number ?? '',
  amount: invoice === undefined ? '' : String(invoice.amount),
  currency: invoice?.currency ?? others.at(-1)?.currency ?? '',
  issuedOn: invoice?.issuedOn ?? today,
  dueOn: invoice?.dueOn ?? '',
  paidOn: invoice?.paidOn ?? '',
});

/** Problems of what was typed; none: it can be saved. `others`: the client's other invoices. */
export function problemsOf(
  { number, amount, currency, issuedOn, dueOn, paidOn }: InvoiceFields,
  others: readonly ClientInvoice[],
  today: string,
): InvoiceProblems {
  const found: Record<keyof InvoiceFields, MoneyKey | false> = {
    number:
      (number.trim() === '' && 'error.number') ||
      (others.some((other) => other.number === number.trim()) && 'error.taken'),
    amount: !((parseAmount(amount) ?? 0) > 0) && 'error.amount',
    currency: !/^[A-Z]{3}$/.test(codeOf(currency)) && 'error.currency',
    issuedOn: issuedOn === '' && 'error.issued',
    dueOn: (dueOn === '' && 'error.due') || (dueOn < issuedOn && 'error.dueFirst'),
    paidOn: paidOn !== '' && ((paidOn > today && 'error.paidLater') || (paidOn < issuedOn && 'error.paidFirst')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== false));
}

/** An invoice as it was typed, without problems. */
export const invoiceOf = (
  { number, amount, currency, issuedOn, dueOn, paidOn }: InvoiceFields,
  id: string,
  clientId: string,
): ClientInvoice => ({
  id,
  clientId,
  number: number.trim(),
  amount: parseAmount(amount) ?? 0,
  currency: codeOf(currency),
  issuedOn,
  dueOn,
  ...(paidOn !== '' && { paidOn }),
});

const codeOf = (currency: string): string => currency.trim().toUpperCase();
