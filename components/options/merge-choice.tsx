import { useState } from 'preact/hooks';
import { clientsTexts } from '../../lib/locales/clients';
import { ask } from '../../lib/messaging';
import type { ClientOverview } from '../../lib/store/queries';
import { Button } from '../fields/button';
import { Disclosure } from '../fields/disclosure';
import { Select } from '../fields/select';
import { useTexts } from '../shell/page-context';
import { useSaving } from './saving';

interface MergeChoiceProps {
  readonly clientId: string;
  readonly others: readonly ClientOverview[];
  /** The client is another one now: what is in the form is out of date. */
  readonly onMerged: () => void;
}

const NOBODY = '';

/** Makes another client the same as this one. */
export function MergeChoice({ clientId, others, onMerged }: MergeChoiceProps) {
  const t = useTexts(clientsTexts);
  const { run } = useSaving();
  const [chosen, setChosen] = useState(NOBODY);
  const choices = others.filter(({ client }) => client.id !== clientId).map(({ client }) => client);
  const other = choices.find(({ id }) => id === chosen);
  const merge = async (mergedId: string, name: string) => {
    const draft = { changeId: crypto.randomUUID(), keptId: clientId, mergedId };
    if (await run(() => ask('mergeClients', draft), t('merge.done', { name }))) onMerged();
  };
  if (choices.length === 0) return null;
  return (
    <Disclosure summary={t('merge.title')}>
      <div class="stack-tight">
        <Select
          label={t('merge.other')}
          hint={t('merge.hint')}
          value={chosen}
          choices={[
            { value: NOBODY, label: t('merge.choose') },
            ...choices.map(({ id, name, addresses }) => ({ value: id, label: `${name} · ${addresses[0] ?? ''}` })),
          ]}
          onChange={setChosen}
        />
        <div class="row">
          <Button size="small" disabled={!other} onClick={() => other && void merge(other.id, other.name)}>
            {t('merge.now')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
