import { agreementFromLines } from '../../lib/agreement/agreement-from-lines';
import type { ChangeOrderDraft } from '../../lib/messages';
import type { ChangeOrder } from '../../lib/model';
import { stateOf } from './running-value';

/** An order as it is sent to be saved, with what is to change. */
export function draftOf(order: ChangeOrder, changes: Partial<ChangeOrderDraft>): ChangeOrderDraft {
  const { steps: _, signal: __, ...told } = order;
  return { ...told, state: stateOf(order), ...changes };
}

/** What is typed into the form of a new order. */
export interface OrderFields {
  readonly title: string;
  /** One clause a line. */
  readonly adds: string;
  readonly amount: string;
  readonly currency: string;
}

/** A number as it is typed: "1 250,50", "1,250.50"; the last comma or point before one or two digits is the decimal one. */
export function parseAmount(typed: string): number | undefined {
  const bare = typed.normalize('NFKC').replace(/[\s'’]/gu, '');
  const [, whole, part] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/u.exec(bare) ?? [];
  if (whole === undefined || bare === '') return undefined;
  const digits = whole.replace(/[.,]/gu, '');
  return Number(`${digits === '' ? '0' : digits}.${part ?? '0'}`);
}

/** A new order; undefined while it has no title, or its value cannot be read. */
export function newOrder(
  clientId: string,
  id: string,
  { title, adds, amount, currency }: OrderFields,
): ChangeOrderDraft | undefined {
  const value = parseAmount(amount);
  const code = currency.trim().toUpperCase();
  if (title.trim() === '' || (amount.trim() !== '' && value === undefined)) return undefined;
  if (code !== '' && !/^[A-Z]{3}$/.test(code)) return undefined;
  const lines = adds.split('\n').map((line) => line.trim());
  const { deliverables, limits } = agreementFromLines(lines.filter(Boolean), []);
  return {
    id,
    clientId,
    title: title.trim(),
    deliverables,
    limits,
    ...(value !== undefined && { amount: value }),
    ...(code !== '' && { currency: code }),
    state: 'noticed',
    isNew: true,
  };
}
