import { useState } from 'preact/hooks';
import { notesTexts } from '../../lib/locales/notes';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { NOTE_KINDS, type Note } from '../../lib/model';
import { clientSignals } from '../../lib/signals';
import { signalTitle, sortedByTitle } from '../client/incident-words';
import { DateField } from '../fields/date-field';
import { FormEnd } from '../fields/form-end';
import { Notice } from '../fields/notice';
import { Select } from '../fields/select';
import { TextArea } from '../fields/text-area';
import { TimeField } from '../fields/time-field';
import { usePage, useTexts } from '../shell/page-context';
import { draftOf, emptyFields, fieldsOf, type NoteFields, timeOf } from './note-fields';

interface NoteFormProps {
  readonly clientId: string;
  /** What is written anew; undefined: a new one. */
  readonly note: Note | undefined;
  readonly zone: string;
  readonly onClose: () => void;
}

/** The form in which something is logged by hand. */
export function NoteForm({ clientId, note, zone, onClose }: NoteFormProps) {
  const t = useTexts(notesTexts);
  const shared = useTexts(sharedTexts);
  const [id] = useState(() => note?.id ?? crypto.randomUUID());
  const [fields, setFields] = useState(() => (note ? fieldsOf(note, zone) : emptyFields(Date.now(), zone)));
  const [failed, setFailed] = useState(false);
  const change = (part: Partial<NoteFields>) => setFields({ ...fields, ...part });
  const draft = draftOf({ id, clientId }, fields, Date.now(), zone);
  const isFuture = (timeOf(fields, zone) ?? 0) > Date.now();
  const save = () => {
    if (draft) ask('saveNote', draft).then(onClose, () => setFailed(true));
  };
  return (
    <form class="stack inset" aria-label={t('add')} noValidate onSubmit={(event) => event.preventDefault()}>
      <div class="columns">
        <Select
          label={t('kind')}
          value={fields.kind}
          choices={NOTE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <DateField
          label={t('day')}
          value={fields.day}
          error={isFuture ? t('future') : undefined}
          onInput={(day) => change({ day })}
        />
        <TimeField label={t('time')} value={fields.time} onInput={(time) => change({ time })} />
      </div>
      <TextArea label={t('text')} value={fields.text} maxLength={20_000} onInput={(text) => change({ text })} />
      <SignalField value={fields.signal} onChange={(signal) => change({ signal })} />
      {failed && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      <FormEnd disabled={!draft} onSave={save} onCancel={onClose} />
    </form>
  );
}

/** What it counts as: one of the signals, or nothing. */
function SignalField({ value, onChange }: { readonly value: string; readonly onChange: (signal: string) => void }) {
  const t = useTexts(notesTexts);
  const { locale } = usePage();
  const named = sortedByTitle([...clientSignals.keys()], locale).map((id) => ({
    value: id,
    label: signalTitle(id, locale),
  }));
  return (
    <Select<string>
      label={t('signal')}
      hint={t('signal.hint')}
      value={value}
      choices={[{ value: '', label: t('signal.none') }, ...named]}
      onChange={onChange}
    />
  );
}
