import { endOfDay, startOfDay } from '../hours/day-bounds';
import { zoneAt } from '../hours/working-periods';
import type { ClientInvoice, Invoice, Schedule } from '../model';

/** An invoice as judges see it: its days by the clocks of the hours that held on them. */
export function invoiceBy(schedule: Schedule, { number, issuedOn, dueOn, paidOn }: ClientInvoice): Invoice {
  const zoneOn = (date: string) => zoneAt(startOfDay(date, 'UTC'), schedule);
  return {
    id: number,
    issuedAt: startOfDay(issuedOn, zoneOn(issuedOn)),
    dueAt: endOfDay(dueOn, zoneOn(dueOn)),
    ...(paidOn !== undefined && { paidAt: startOfDay(paidOn, zoneOn(paidOn)) }),
  };
}
