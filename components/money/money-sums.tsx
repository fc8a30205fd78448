import { moneyTexts } from '../../lib/locales/money';
import type { ChangeOrder, ClientInvoice } from '../../lib/model';
import { sumOf } from '../orders/running-value';
import { SumList } from '../orders/sum-list';
import { useTexts } from '../shell/page-context';
import { sumIn } from './invoice-state';

interface MoneySumsProps {
  readonly invoices: readonly ClientInvoice[];
  readonly orders: readonly ChangeOrder[];
  readonly today: string;
}

/** What is open, what of it is overdue, what was paid; beside it what change orders have come to. */
export function MoneySums({ invoices, orders, today }: MoneySumsProps) {
  const t = useTexts(moneyTexts);
  const sums = [
    ['sum.open', sumIn(invoices, ['open', 'today', 'overdue'], today)],
    ['sum.overdue', sumIn(invoices, ['overdue'], today)],
    ['sum.paid', sumIn(invoices, ['paid'], today)],
    ['sum.orders', sumOf(orders, ['approved'])],
  ] as const;
  return <SumList sums={sums} tell={t} />;
}
