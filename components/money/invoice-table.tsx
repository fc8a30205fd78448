import { startOfDay } from '../../lib/hours/day-bounds';
import { moneyTexts } from '../../lib/locales/money';
import { sharedTexts } from '../../lib/locales/shared';
import type { ClientInvoice } from '../../lib/model';
import { dayText } from '../client/clock-texts';
import { Button } from '../fields/button';
import { moneyText } from '../orders/running-value';
import { usePage, useTexts } from '../shell/page-context';
import { stateOf } from './invoice-state';

/** What can be done with one of the invoices. */
interface InvoiceActs {
  readonly onPay: (invoice: ClientInvoice) => void;
  readonly onEdit: (invoice: ClientInvoice) => void;
  readonly onDelete: (invoice: ClientInvoice) => void;
}

interface InvoiceTableProps extends InvoiceActs {
  /** The first issued first. */
  readonly invoices: readonly ClientInvoice[];
  readonly today: string;
}

/** Every invoice with its amount, its days and how it stands today. */
export function InvoiceTable({ invoices, today, ...acts }: InvoiceTableProps) {
  const t = useTexts(moneyTexts);
  return (
    <div class="table-scroll">
      <table class="table" aria-labelledby="money">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col" class="number">
              {t('amount')}
            </th>
            <th scope="col">{t('status')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('issued')}</th>
            <th scope="col">{t('paidOn')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {invoices.map((invoice) => (
            <Row key={invoice.id} invoice={invoice} today={today} {...acts} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends InvoiceActs {
  readonly invoice: ClientInvoice;
  readonly today: string;
}

function Row({ invoice, today, ...acts }: RowProps) {
  const t = useTexts(moneyTexts);
  const { locale } = usePage();
  const { number, amount, currency, issuedOn, dueOn, paidOn } = invoice;
  const { state, days } = stateOf(invoice, today);
  // A day without a time: told in the zone that it is read in.
  const dayOf = (date: string) => dayText(startOfDay(date, 'UTC'), locale, 'UTC');
  return (
    <tr>
      <th scope="row">
        <bdi>{number}</bdi>
      </th>
      <td class="number">{moneyText(amount, currency, locale)}</td>
      <td>{state === 'overdue' ? <strong>{t('status.overdue', { days })}</strong> : t(`status.${state}`, { days })}</td>
      <td>{dayOf(dueOn)}</td>
      <td>{dayOf(issuedOn)}</td>
      <td>{paidOn !== undefined && dayOf(paidOn)}</td>
      <td>
        <Acts invoice={invoice} isPaid={state === 'paid'} {...acts} />
      </td>
    </tr>
  );
}

interface ActsProps extends InvoiceActs {
  readonly invoice: ClientInvoice;
  readonly isPaid: boolean;
}

function Acts({ invoice, isPaid, onPay, onEdit, onDelete }: ActsProps) {
  const t = useTexts(moneyTexts);
  const shared = useTexts(sharedTexts);
  const { number } = invoice;
  return (
    <div class="row">
      {!isPaid && (
        <Button size="small" label={t('pay.of', { number })} onClick={() => onPay(invoice)}>
          {t('pay')}
        </Button>
      )}
      <Button size="small" kind="quiet" label={t('edit', { number })} onClick={() => onEdit(invoice)}>
        {shared('edit')}
      </Button>
      <Button size="small" kind="quiet" label={t('remove', { number })} onClick={() => onDelete(invoice)}>
        {shared('delete')}
      </Button>
    </div>
  );
}
