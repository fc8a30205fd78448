import { useState } from 'preact/hooks';
import { localClock } from '../../lib/hours/local-clock';
import { type MoneyKey, moneyTexts } from '../../lib/locales/money';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import type { ClientInvoice } from '../../lib/model';
import { type MoneyView, watchMoney } from '../../lib/store/money-queries';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useFocusKept } from '../fields/use-focus-kept';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { InvoiceForm } from './invoice-form';
import { InvoiceTable } from './invoice-table';
import { MoneySums } from './money-sums';
import { UndoNotice } from './undo-notice';

/** A change that was just made, in the words that it is told with. */
interface Done {
  readonly changeId: string;
  readonly words: string;
}

/** What is being written: nothing, a new invoice, or one that there is, with the button that opened it. */
type Writing =
  | { readonly invoice: undefined }
  | { readonly invoice: ClientInvoice; readonly openedBy: Element | undefined }
  | undefined;

/** A client's invoices: the table, what is open and overdue, a form, and the last change to undo. */
export function MoneySection({ clientId, zone }: { readonly clientId: string; readonly zone: string }) {
  const t = useTexts(moneyTexts);
  const shared = useTexts(sharedTexts);
  const [writing, setWriting] = useState<Writing>();
  const [done, setDone] = useState<Done>();
  const [failed, setFailed] = useState(false);
  const { group, keepFocus } = useFocusKept(writing);
  const watched = useWatched<MoneyView>((listener, onError) => watchMoney(clientId, listener, onError), [clientId]);
  if (watched.state !== 'ready') return null;
  const { invoices, orders } = watched.value;
  const today = localClock(Date.now(), zone).date;
  /** Once the form has closed, the button that opened it has the focus again. */
  const goBackAfter = (leave: () => void) => {
    keepFocus(writing?.invoice && writing.openedBy);
    leave();
  };
  /** Makes a change, and says that it was made or that it could not be saved. */
  const change = (key: MoneyKey, number: string, make: (changeId: string) => Promise<void>) => {
    const changeId = crypto.randomUUID();
    setFailed(false);
    make(changeId).then(
      () => {
        setWriting(undefined);
        setDone({ changeId, words: t(key, { number }) });
      },
      () => setFailed(true),
    );
  };
  const save = (key: MoneyKey, invoice: ClientInvoice) =>
    change(key, invoice.number, (changeId) => ask('saveInvoice', { ...invoice, changeId }));
  const remove = ({ id, number }: ClientInvoice) =>
    change('done.deleted', number, (changeId) => ask('deleteInvoice', { invoiceId: id, changeId }));
  return (
    <section class="card stack" aria-labelledby="money">
      <h2 id="money">{t('title')}</h2>
      <p class="small soft">{t('lead')}</p>
      {invoices.length === 0 && <p class="soft small">{t('none')}</p>}
      {invoices.length > 0 && (
        <InvoiceTable
          invoices={invoices}
          today={today}
          onPay={(invoice) => save('done.paid', { ...invoice, paidOn: today })}
          onEdit={(invoice) => setWriting({ invoice, openedBy: document.activeElement ?? undefined })}
          onDelete={remove}
        />
      )}
      <MoneySums invoices={invoices} orders={orders} today={today} />
      {done && <UndoNotice key={done.changeId} {...done} onGone={() => setDone(undefined)} />}
      {failed && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      {writing && (
        <InvoiceForm
          key={writing.invoice?.id ?? 'new'}
          clientId={clientId}
          invoice={writing.invoice}
          others={invoices.filter(({ id }) => id !== writing.invoice?.id)}
          today={today}
          onSave={(invoice) => goBackAfter(() => save(writing.invoice ? 'done.changed' : 'done.added', invoice))}
          onClose={() => goBackAfter(() => setWriting(undefined))}
        />
      )}
      {!writing && (
        <div class="row" ref={group}>
          <Button size="small" onClick={() => setWriting({ invoice: undefined })}>
            {t('add')}
          </Button>
        </div>
      )}
    </section>
  );
}
