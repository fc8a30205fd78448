import type { ChangeOrder, ChangeOrderState } from '../../lib/model';

/** Sums by currency, in the order in which the currencies came up; '' where none was named. */
export type Sums = ReadonlyMap<string, number>;

/** An order with what had been approved, by its currency, when its turn came. */
export interface OrderRow {
  readonly order: ChangeOrder;
  readonly state: ChangeOrderState;
  /** UTC ms of its present state. */
  readonly since: number;
  /** Undefined where nothing of that currency was approved until then, or the order has no value. */
  readonly running: number | undefined;
}

/** The present state of an order. */
export const stateOf = ({ steps }: Pick<ChangeOrder, 'steps'>): ChangeOrderState => steps.at(-1)?.state ?? 'noticed';

/** Orders in their given order, each with the value that was approved up to it. */
export function rowsOf(orders: readonly ChangeOrder[]): readonly OrderRow[] {
  const approved = new Map<string, number>();
  return orders.map((order) => {
    const { amount, currency = '', steps } = order;
    const state = stateOf(order);
    if (state === 'approved' && amount !== undefined) approved.set(currency, (approved.get(currency) ?? 0) + amount);
    const running = amount === undefined ? undefined : approved.get(currency);
    return { order, state, since: steps.at(-1)?.at ?? 0, running };
  });
}

/** What the orders in some states are worth. */
export function sumOf(orders: readonly ChangeOrder[], states: readonly ChangeOrderState[]): Sums {
  return sumByCurrency(orders.filter((order) => states.includes(stateOf(order))));
}

/** What amounts come to; what has none is left out. */
export function sumByCurrency(items: readonly Pick<ChangeOrder, 'amount' | 'currency'>[]): Sums {
  const sums = new Map<string, number>();
  for (const { amount, currency = '' } of items) {
    if (amount !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return sums;
}

/** An amount in the reader's way; a currency that the browser does not know is written as it stands. */
export function moneyText(amount: number, currency: string | undefined, locale: string): string {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(locale).format(amount);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

export const sumsText = (sums: Sums, locale: string): string =>
  [...sums].map(([currency, amount]) => moneyText(amount, currency, locale)).join(' + ');
