import { zoneOf } from '../../lib/hours/zone-of';
import { clientTexts } from '../../lib/locales/client';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { type ClientOverview, watchClient } from '../../lib/store/queries';
import { EmptyState } from '../fields/empty-state';
import { PageLoading, PageTrouble, usePageTitle } from '../shell/page';
import { usePage, useTexts } from '../shell/page-context';
import { useLinkedPart } from '../shell/use-linked-part';
import { useWatched } from '../shell/use-watched';
import { ClientFile } from './client-file';
import { clientIdIn, OPTIONS_URL } from './client-file-url';

/** `client.html?client=<id>`: the file of the client that the address names. */
export function ClientPage() {
  const clientId = clientIdIn(location.search);
  return <main class="page">{clientId === undefined ? <UnknownClient /> : <WatchedFile clientId={clientId} />}</main>;
}

function WatchedFile({ clientId }: { readonly clientId: string }) {
  const overview = useWatched<ClientOverview | undefined>(
    (listener, onError) => watchClient(clientId, listener, onError),
    [clientId],
  );
  if (overview.state === 'failed') return <PageTrouble body="unavailable.body" />;
  if (overview.state === 'loading') return <PageLoading />;
  if (overview.value === undefined) return <UnknownClient />;
  return <KnownFile overview={overview.value} />;
}

function KnownFile({ overview }: { readonly overview: ClientOverview }) {
  const { settings } = usePage();
  usePageTitle(overview.client.name);
  useLinkedPart();
  return (
    <ClientFile
      overview={overview}
      zone={zoneOf(settings.schedule)}
      onVerdict={(incidentId, verdict) => ask('giveVerdict', { incidentId, verdict })}
    />
  );
}

/** No client by that id, or no id at all. */
function UnknownClient() {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  usePageTitle(shared('clientFile'));
  return (
    <div class="stack">
      <h1>{shared('clientFile')}</h1>
      <EmptyState title={t('unknown')} body={t('unknownHint')}>
        <a href={OPTIONS_URL}>{t('toClients')}</a>
      </EmptyState>
    </div>
  );
}
