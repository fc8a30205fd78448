import { useEffect } from 'preact/hooks';
import { sharedTexts } from '../../lib/locales/shared';
import { watchClients } from '../../lib/store/queries';
import { PageLoading, PageTrouble, usePageTitle } from '../shell/page';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { AboutSection } from './about-section';
import { ClientsSection } from './clients-section';
import { DataSection } from './data-section';
import { HoursSection } from './hours-section';
import { KeepSection } from './keep-section';
import { LanguageSection } from './language-section';
import { SavingProvider } from './saving';
import { SavingStatus } from './saving-status';
import { SectionList } from './section-list';
import { SensitivitySection } from './sensitivity-section';
import { SignalsSection } from './signals-section';
import { WordsSection } from './words-section';

/** All that the user can set, see and delete, on one page. */
export function OptionsPage() {
  const t = useTexts(sharedTexts);
  usePageTitle(t('settings'));
  useLinkedSection();
  const clients = useWatched(watchClients, []);
  return (
    <SavingProvider>
      <div class="page options">
        <header class="options-header">
          <img src="/icon/48.png" width="40" height="40" alt="" />
          <div>
            <p class="small soft">{t('product')}</p>
            <h1>{t('settings')}</h1>
          </div>
        </header>
        <SectionList />
        <main class="sections">
          <HoursSection />
          {clients.state === 'loading' && <PageLoading />}
          {clients.state === 'failed' && <PageTrouble body="unavailable.body" />}
          {clients.state === 'ready' && <ClientsSection overviews={clients.value} />}
          <SignalsSection />
          <SensitivitySection />
          <WordsSection />
          <KeepSection />
          <LanguageSection />
          {clients.state === 'ready' && <DataSection overviews={clients.value} />}
          <AboutSection />
        </main>
      </div>
      <SavingStatus />
    </SavingProvider>
  );
}

/** The browser looks for `#clients` before we have drawn it: look again when we have. */
function useLinkedSection(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
