import { useState } from 'preact/hooks';
import { ordersTexts } from '../../lib/locales/orders';
import { sharedTexts } from '../../lib/locales/shared';
import type { ChangeOrder } from '../../lib/model';
import { type OrdersView, watchOrders } from '../../lib/store/order-queries';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useFocusKept } from '../fields/use-focus-kept';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { ApprovalQuestion } from './approval-question';
import { OrderForm } from './order-form';
import { OrderTable } from './order-table';
import { sumOf } from './running-value';
import { SumList } from './sum-list';

/** A client's change orders: the replies that may approve one, the table with its running value, and a form for a new one. */
export function OrderSection({ clientId, zone }: { readonly clientId: string; readonly zone: string }) {
  const t = useTexts(ordersTexts);
  const shared = useTexts(sharedTexts);
  const [adding, setAdding] = useState(false);
  const [failed, setFailed] = useState(false);
  const { group, keepFocus } = useFocusKept(adding);
  const orders = useWatched<OrdersView>((listener, onError) => watchOrders(clientId, listener, onError), [clientId]);
  if (orders.state !== 'ready') return null;
  const { value } = orders;
  /** Runs a change and says when it could not be saved. */
  const run = (work: Promise<void>) => {
    setFailed(false);
    work.catch(() => setFailed(true));
  };
  const close = () => {
    keepFocus();
    setAdding(false);
  };
  return (
    <section class="card stack" aria-labelledby="change-orders">
      <h2 id="change-orders">{t('title')}</h2>
      <p class="small soft">{t('lead')}</p>
      {value.proposals.map((proposal) => (
        <ApprovalQuestion key={proposal.order.id} proposal={proposal} zone={zone} onAnswer={run} />
      ))}
      {value.orders.length === 0 && <p class="soft small">{t('none')}</p>}
      {value.orders.length > 0 && (
        <div class="table-scroll">
          <OrderTable orders={value.orders} zone={zone} onChange={run} />
        </div>
      )}
      {value.orders.length > 0 && <Totals orders={value.orders} />}
      {failed && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      {adding && <OrderForm clientId={clientId} onClose={close} />}
      {!adding && (
        <div class="row" ref={group}>
          <Button size="small" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What was approved, given for free, and waits for an answer; lines without a value are left out. */
function Totals({ orders }: { readonly orders: readonly ChangeOrder[] }) {
  const t = useTexts(ordersTexts);
  const totals = [
    ['sum.approved', sumOf(orders, ['approved'])],
    ['sum.open', sumOf(orders, ['noticed', 'quoted', 'sent'])],
    ['sum.goodwill', sumOf(orders, ['goodwill'])],
  ] as const;
  return <SumList sums={totals} tell={t} />;
}
