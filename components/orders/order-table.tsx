import { ordersTexts } from '../../lib/locales/orders';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { CHANGE_ORDER_STATES, type ChangeOrder, type ChangeOrderState } from '../../lib/model';
import { dayText } from '../client/clock-texts';
import { Button } from '../fields/button';
import { Select } from '../fields/select';
import { usePage, useTexts } from '../shell/page-context';
import { draftOf } from './order-draft';
import { moneyText, type OrderRow, rowsOf } from './running-value';

interface OrderTableProps {
  /** The first noticed first. */
  readonly orders: readonly ChangeOrder[];
  readonly zone: string;
  readonly onChange: (work: Promise<void>) => void;
}

/** Every change order with its state, its value, and what had been approved up to it. */
export function OrderTable({ orders, zone, onChange }: OrderTableProps) {
  const t = useTexts(ordersTexts);
  return (
    <table class="table" aria-labelledby="change-orders">
      <thead>
        <tr>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('since')}</th>
          <th scope="col" class="number">
            {t('value')}
          </th>
          <th scope="col" class="number">
            {t('running')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rowsOf(orders).map((row) => (
          <Row key={row.order.id} row={row} zone={zone} onChange={onChange} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: OrderRow;
  readonly zone: string;
  readonly onChange: (work: Promise<void>) => void;
}

function Row({ row: { order, state, since, running }, zone, onChange }: RowProps) {
  const t = useTexts(ordersTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const { title, amount, currency } = order;
  const turn = (next: ChangeOrderState) => onChange(ask('saveChangeOrder', draftOf(order, { state: next })));
  return (
    <tr>
      <th scope="row">
        <bdi>{title}</bdi>
      </th>
      <td>
        <Select
          label={t('stateOf', { title })}
          labelHidden
          value={state}
          choices={CHANGE_ORDER_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={turn}
        />
      </td>
      <td>{dayText(since, locale, zone)}</td>
      <td class="number">{amount !== undefined && moneyText(amount, currency, locale)}</td>
      <td class="number">{running !== undefined && moneyText(running, currency, locale)}</td>
      <td>
        <Button
          size="small"
          kind="quiet"
          label={t('remove', { title })}
          onClick={() => onChange(ask('deleteChangeOrder', { orderId: order.id }))}
        >
          {shared('delete')}
        </Button>
      </td>
    </tr>
  );
}
