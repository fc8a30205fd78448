import { useEffect, useRef, useState } from 'preact/hooks';
import { moneyTexts } from '../../lib/locales/money';
import type { ClientInvoice } from '../../lib/model';
import { DateField } from '../fields/date-field';
import { FormEnd } from '../fields/form-end';
import { TextField } from '../fields/text-field';
import { useTexts } from '../shell/page-context';
import { fieldsOf, type InvoiceFields, invoiceOf, problemsOf } from './invoice-draft';

interface InvoiceFormProps {
  readonly clientId: string;
  /** Undefined: a new one. */
  readonly invoice: ClientInvoice | undefined;
  /** The client's other invoices. */
  readonly others: readonly ClientInvoice[];
  readonly today: string;
  readonly onSave: (invoice: ClientInvoice) => void;
  readonly onClose: () => void;
}

/** The form of an invoice. What is wrong is said once it is to be saved, and the first such field gets the focus. */
export function InvoiceForm({ clientId, invoice, others, today, onSave, onClose }: InvoiceFormProps) {
  const t = useTexts(moneyTexts);
  const form = useRef<HTMLFormElement>(null);
  const [id] = useState(() => invoice?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState(() => fieldsOf(invoice, others, today));
  const [tries, setTries] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(tries === 0 ? 'input' : '[aria-invalid]')?.focus();
  }, [tries]);
  const problems = problemsOf(fields, others, today);
  const tied = (name: keyof InvoiceFields) => {
    const problem = tries === 0 ? undefined : problems[name];
    return {
      value: fields[name],
      error: problem && t(problem, { number: fields.number.trim() }),
      onInput: (value: string) => setFields({ ...fields, [name]: value }),
    };
  };
  const save = () => {
    if (Object.keys(problems).length === 0) onSave(invoiceOf(fields, id, clientId));
    else setTries(tries + 1);
  };
  return (
    <form
      class="stack inset"
      ref={form}
      aria-label={invoice ? t('form.edit', { number: invoice.number }) : t('add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="columns">
        <TextField label={t('number')} required maxLength={80} {...tied('number')} />
        <TextField label={t('amount')} required maxLength={20} {...tied('amount')} />
        <TextField label={t('currency')} hint={t('currency.hint')} required maxLength={3} {...tied('currency')} />
      </div>
      <div class="columns">
        <DateField label={t('issued')} {...tied('issuedOn')} />
        <DateField label={t('due')} {...tied('dueOn')} />
        <DateField label={t('paidOn')} hint={t('paidOn.hint')} {...tied('paidOn')} />
      </div>
      <FormEnd onCancel={onClose} />
    </form>
  );
}
