import { sharedTexts } from '../../lib/locales/shared';
import { isPaused } from '../../lib/settings/pause';
import { type OpenThread, watchOpenThread } from '../../lib/store/open-threads';
import { watchClients } from '../../lib/store/queries';
import { type StorageState, watchStorageState } from '../../lib/store/storage-state';
import { OPTIONS_URL } from '../client/client-file-url';
import { SavingProvider } from '../options/saving';
import { PageLoading, usePageTitle } from '../shell/page';
import { usePage, useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { ClientList } from './client-list';
import { FirstUse } from './first-use';
import { OpenSection } from './open-section';
import { PauseNotice, PausePanel } from './pause-panel';
import { ReadingLine, readingViewOf } from './reading-line';
import { StorageNotice } from './storage-notice';

/** The popup: what is open in Gmail now, then the clients that need attention. */
export function PopupPage() {
  const shared = useTexts(sharedTexts);
  usePageTitle();
  return (
    <main class="popup stack">
      <header class="popup-head">
        <h1>{shared('product')}</h1>
        <a class="button button-quiet button-small" href={OPTIONS_URL} target="_blank" rel="noreferrer">
          {shared('settings')}
        </a>
      </header>
      <SavingProvider>
        <PauseNotice />
        <PopupBody />
      </SavingProvider>
    </main>
  );
}

function PopupBody() {
  const paused = isPaused(usePage().settings, Date.now());
  const storage = useWatched<StorageState>(watchStorageState, []);
  const thread = useWatched<OpenThread | undefined>(watchOpenThread, []);
  const clients = useWatched(watchClients, []);
  const stored = storage.state === 'ready' ? storage.value : 'ok';
  if (clients.state === 'failed') return <StorageNotice state={stored === 'full' ? 'full' : 'trouble'} />;
  if (clients.state === 'loading' || thread.state === 'loading') return <PageLoading />;
  const open = thread.state === 'ready' ? thread.value : undefined;
  const reading = readingViewOf(open);
  const openClient = clients.value.find(({ client }) => client.id === open?.clientId);
  const nothingYet = clients.value.length === 0 && open?.clientId === undefined;
  return (
    <>
      {stored !== 'ok' && <StorageNotice state={stored} />}
      {!paused && <ReadingLine reading={reading} />}
      {nothingYet && <FirstUse />}
      {!nothingYet && reading !== 'unreadable' && (
        <OpenSection overview={openClient} threadOpen={open?.threadId !== undefined} />
      )}
      <PausePanel client={openClient?.client} />
      {clients.value.length > 0 && <ClientList overviews={clients.value} openClientId={open?.clientId} />}
    </>
  );
}
