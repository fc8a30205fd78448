import { useState } from 'preact/hooks';
import { ordersTexts } from '../../lib/locales/orders';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { FormEnd } from '../fields/form-end';
import { Notice } from '../fields/notice';
import { TextArea } from '../fields/text-area';
import { TextField } from '../fields/text-field';
import { useTexts } from '../shell/page-context';
import { newOrder, type OrderFields } from './order-draft';

interface OrderFormProps {
  readonly clientId: string;
  readonly onClose: () => void;
}

/** The form of a new change order. */
export function OrderForm({ clientId, onClose }: OrderFormProps) {
  const t = useTexts(ordersTexts);
  const shared = useTexts(sharedTexts);
  const [id] = useState(() => crypto.randomUUID());
  const [fields, setFields] = useState<OrderFields>({ title: '', adds: '', amount: '', currency: '' });
  const [failed, setFailed] = useState(false);
  const draft = newOrder(clientId, id, fields);
  const change = (part: Partial<OrderFields>) => setFields({ ...fields, ...part });
  const save = () => {
    if (draft) ask('saveChangeOrder', draft).then(onClose, () => setFailed(true));
  };
  return (
    <form class="stack inset" aria-label={t('add')} noValidate onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={t('what')}
        value={fields.title}
        required
        maxLength={200}
        onInput={(title) => change({ title })}
      />
      <TextArea
        label={t('adds')}
        hint={t('adds.hint')}
        value={fields.adds}
        maxLength={2_000}
        onInput={(adds) => change({ adds })}
      />
      <div class="columns">
        <TextField label={t('value')} value={fields.amount} maxLength={20} onInput={(amount) => change({ amount })} />
        <TextField
          label={t('currency')}
          hint={t('currency.hint')}
          value={fields.currency}
          maxLength={3}
          onInput={(currency) => change({ currency })}
        />
      </div>
      {failed && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      <FormEnd disabled={!draft} onSave={save} onCancel={onClose} />
    </form>
  );
}
