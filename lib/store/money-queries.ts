import type { ChangeOrder, ClientInvoice } from '../model';
import { type Stop, watch } from './watch';

/** What a client owes and has ordered besides: invoices, the first issued first, and change orders in any order. */
export interface MoneyView {
  readonly invoices: readonly ClientInvoice[];
  readonly orders: readonly ChangeOrder[];
}

/** A client's money, now and after every change. */
export const watchMoney = (
  clientId: string,
  listener: (view: MoneyView) => void,
  onError: (error: unknown) => void,
): Stop =>
  watch(
    async ({ invoices, changeOrders }) => {
      const [stored, orders] = await Promise.all([
        invoices.where('clientId').equals(clientId).toArray(),
        changeOrders.where('clientId').equals(clientId).toArray(),
      ]);
      return { invoices: stored.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)), orders };
    },
    listener,
    onError,
  );

const placeOf = ({ issuedOn, number, id }: ClientInvoice): string => `${issuedOn} ${number} ${id}`;
