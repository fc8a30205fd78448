import { useId, useState } from 'preact/hooks';
import { localClock } from '../../lib/hours/local-clock';
import { zoneOf } from '../../lib/hours/zone-of';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { CLIENT_STATUSES } from '../../lib/model';
import type { ClientOverview } from '../../lib/store/queries';
import { Select } from '../fields/select';
import { TextArea } from '../fields/text-area';
import { TextField } from '../fields/text-field';
import { useTexts } from '../shell/page-context';
import { AgreementFields } from './agreement-fields';
import { ClientAddresses } from './client-addresses';
import { ClientExceptions } from './client-exceptions';
import { type ClientForm, countFormProblems, draftOf } from './client-form';
import { FormFoot } from './form-foot';
import { KnownAddresses } from './known-addresses';
import { MergeChoice } from './merge-choice';
import { useSaving } from './saving';

interface ClientEditorProps {
  /** Undefined where the surroundings say whose form it is. */
  readonly title: string | undefined;
  /** What the form begins with; later changes of the client do not disturb what is being typed. */
  readonly start: () => ClientForm;
  readonly others: readonly ClientOverview[];
  readonly onClose: () => void;
}

/** The form of one client with what was agreed. Written in one piece, or not at all. */
export function ClientEditor({ title, start, others, onClose }: ClientEditorProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const { run, settings } = useSaving();
  const [first] = useState(start);
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const headingId = useId();
  const change = (part: Partial<ClientForm>) => setForm({ ...form, ...part });
  const today = localClock(Date.now(), zoneOf(settings.schedule)).date;
  const save = async () => {
    if (await run(() => ask('saveClient', draftOf(form, today)))) onClose();
  };
  return (
    <form
      class="stack client-form"
      aria-label={title === undefined ? form.name : undefined}
      aria-labelledby={title === undefined ? undefined : headingId}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {title !== undefined && <h3 id={headingId}>{title}</h3>}
      <div class="columns">
        <TextField
          label={t('client.name')}
          value={form.name}
          required
          maxLength={200}
          error={tried && form.name.trim() === '' ? t('client.problem.name') : undefined}
          onInput={(name) => change({ name })}
        />
        <Select
          label={t('client.status')}
          value={form.status}
          choices={CLIENT_STATUSES.map((value) => ({ value, label: shared(`status.${value}`) }))}
          onChange={(status) => change({ status })}
        />
      </div>
      {form.knownAddresses.length > 0 && <KnownAddresses form={form} onSplit={onClose} />}
      <ClientAddresses form={form} others={others} tried={tried} onChange={change} />
      <AgreementFields form={form} onChange={change} />
      <TextArea
        label={t('client.note')}
        hint={t('client.note.hint')}
        value={form.note}
        maxLength={2_000}
        onInput={(note) => change({ note })}
      />
      <ClientExceptions form={form} onChange={change} />
      {form.knownAddresses.length > 0 && <MergeChoice clientId={form.id} others={others} onMerged={onClose} />}
      <FormFoot
        changed={form !== first}
        problems={countFormProblems(form, others)}
        discardWord={shared('cancel')}
        onRefused={() => setTried(true)}
        onSave={() => void save()}
        onDiscard={onClose}
      />
    </form>
  );
}
