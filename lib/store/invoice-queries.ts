import type { ClientInvoice } from '../model';
import { type Stop, watch } from './watch';

/** A client's invoices, the first issued first. */
export const watchInvoices = (
  clientId: string,
  listener: (invoices: readonly ClientInvoice[]) => void,
  onError: (error: unknown) => void,
): Stop =>
  watch(
    async ({ invoices }) => {
      const stored = await invoices.where('clientId').equals(clientId).toArray();
      return stored.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
    listener,
    onError,
  );

const keyOf = ({ issuedOn, number, id }: ClientInvoice): string => `${issuedOn} ${number} ${id}`;
