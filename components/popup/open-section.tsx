import { popupTexts } from '../../lib/locales/popup';
import { type ClientOverview, type IncidentView, watchChosenIncidents, watchClient } from '../../lib/store/queries';
import { EmptyState } from '../fields/empty-state';
import { PageLoading } from '../shell/page';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { heaviestIds } from './heaviest';
import { OpenClient } from './open-client';
import { StorageNotice } from './storage-notice';

interface OpenSectionProps {
  readonly clientId: string | undefined;
  /** Whether a thread is open that is about nobody who is kept. */
  readonly threadOpen: boolean;
}

/** What is open in Gmail now: its client, or why there is none. */
export function OpenSection({ clientId, threadOpen }: OpenSectionProps) {
  const t = useTexts(popupTexts);
  if (clientId !== undefined) return <WatchedClient clientId={clientId} />;
  if (threadOpen) return <EmptyState title={t('notKept')} body={t('notKeptHint')} />;
  return <EmptyState title={t('noThread')} body={t('noThreadHint')} />;
}

function WatchedClient({ clientId }: { readonly clientId: string }) {
  const t = useTexts(popupTexts);
  const client = useWatched<ClientOverview | undefined>(
    (listener, onError) => watchClient(clientId, listener, onError),
    [clientId],
  );
  if (client.state === 'loading') return <PageLoading />;
  if (client.state === 'failed') return <StorageNotice state="trouble" />;
  if (client.value === undefined) return <EmptyState title={t('notKept')} body={t('notKeptHint')} />;
  return <WithReasons overview={client.value} />;
}

/** The reasons come a moment later; what they hang on must not wait for them. */
function WithReasons({ overview }: { readonly overview: ClientOverview }) {
  const ids = heaviestIds(overview.health);
  const heaviest = useWatched<readonly IncidentView[]>(
    (listener, onError) => watchChosenIncidents(ids, listener, onError),
    [ids.join('\n')],
  );
  return <OpenClient overview={overview} heaviest={heaviest.state === 'ready' ? heaviest.value : []} />;
}
