import { useState } from 'preact/hooks';
import type { ClientsKey } from '../../lib/locales/clients';
import { clientsTexts } from '../../lib/locales/clients';
import { sharedTexts } from '../../lib/locales/shared';
import type { Texts } from '../../lib/locales/texts';
import { ask } from '../../lib/messaging';
import type { ChangeRow } from '../../lib/store/change-rows';
import { watchChanges } from '../../lib/store/client-queries';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { usePage, useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';

/** What can be undone, the newest first; nothing where there is nothing. */
export function ChangeList() {
  const t = useTexts(clientsTexts);
  const changes = useWatched<readonly ChangeRow[]>(watchChanges, []);
  if (changes.state !== 'ready' || changes.value.length === 0) return null;
  return (
    <section class="card stack-tight" aria-labelledby="recent-changes">
      <h3 id="recent-changes">{t('changes.title')}</h3>
      <p class="small soft">{t('changes.lead')}</p>
      <ul class="rows">
        {changes.value.map((change) => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ul>
    </section>
  );
}

function ChangeItem({ change }: { readonly change: ChangeRow }) {
  const t = useTexts(clientsTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const [failed, setFailed] = useState(false);
  const words = wordsOf(change, t);
  const undo = () => {
    setFailed(false);
    ask('undoChange', { changeId: change.id }).catch(() => setFailed(true));
  };
  return (
    <li class="row">
      <span>{words}</span>
      <time class="small soft" dateTime={new Date(change.at).toISOString()}>
        {new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(change.at)}
      </time>
      <Button size="small" label={`${shared('undo')}: ${words}`} onClick={undo}>
        {shared('undo')}
      </Button>
      {failed && <Notice kind="trouble">{t('changes.failed')}</Notice>}
    </li>
  );
}

function wordsOf(change: ChangeRow, t: Texts<ClientsKey>): string {
  switch (change.kind) {
    case 'merge':
      return t('changes.merge', { part: change.before.merged.client.name, whole: change.before.kept.client.name });
    case 'split':
      return t('changes.split', { part: change.before.partName, whole: change.before.whole.name });
    case 'client':
      return t('changes.client', { whole: change.before.client.name });
    case 'invoice':
      return t('changes.invoice', { number: change.before.number, whole: change.before.clientName });
    case 'settings':
      return t('changes.settings');
  }
}
