import type { ComponentChildren, ComponentType } from 'preact';
import { useErrorBoundary, useLayoutEffect, useMemo } from 'preact/hooks';
import { sharedTexts } from '../../lib/locales/shared';
import { directionOf } from '../../lib/locales/text';
import { chooseLocale, createTexts } from '../../lib/locales/texts';
import { DEFAULT_SETTINGS, type Settings, settingsItem } from '../../lib/settings/settings';
import { Button } from '../fields/button';
import { PageContext, type PageState, usePage, useTexts } from './page-context';
import { useWatched, type Watch } from './use-watched';

interface PageProps {
  readonly content: ComponentType;
}

/**
 * The shell of every extension page: follows the settings, gives language and direction to its content and to
 * `<html>`, and shows that it loads, that what is stored cannot be read, or that the content broke.
 */
export function Page({ content: Content }: PageProps) {
  const settings = useWatched(watchSettings, []);
  const known = settings.state === 'ready' ? settings.value : DEFAULT_SETTINGS;
  const page = useMemo(() => pageStateOf(known), [known]);
  useLayoutEffect(() => {
    document.documentElement.lang = page.locale;
    document.documentElement.dir = page.direction;
  }, [page]);
  return (
    <PageContext.Provider value={page}>
      {settings.state === 'loading' && <PageLoading />}
      {settings.state === 'failed' && <PageTrouble body="unavailable.body" />}
      {settings.state === 'ready' && (
        <Guard>
          <Content />
        </Guard>
      )}
    </PageContext.Provider>
  );
}

/** "Loading…", for pages whose data is on its way. Appears only when the wait is felt. */
export function PageLoading() {
  const t = useTexts(sharedTexts);
  return (
    <p class="page-state page-loading soft" role="status">
      {t('loading')}
    </p>
  );
}

interface PageTroubleProps {
  /** `failed.body`: the page broke. `unavailable.body`: what is stored cannot be read. */
  readonly body: 'failed.body' | 'unavailable.body';
}

/** Something went wrong: says so in plain words and offers to load the page again. */
export function PageTrouble({ body }: PageTroubleProps) {
  const t = useTexts(sharedTexts);
  return (
    <div class="page-state stack" role="alert">
      <h1>{t('failed.title')}</h1>
      <p>{t(body)}</p>
      <div class="row">
        <Button onClick={() => location.reload()}>{t('retry')}</Button>
      </div>
    </div>
  );
}

/** Names the browser tab: "<title> · Good Terms", or the product alone. */
export function usePageTitle(title?: string): void {
  const { locale } = usePage();
  useLayoutEffect(() => {
    const product = createTexts(locale, sharedTexts)('product');
    document.title = title === undefined ? product : `${title} · ${product}`;
  }, [locale, title]);
}

function Guard({ children }: { readonly children: ComponentChildren }) {
  // Rethrown where the browser's console and our tests can see it; the reader gets words.
  const [error] = useErrorBoundary((cause) => reportError(cause));
  return error === undefined ? children : <PageTrouble body="failed.body" />;
}

function pageStateOf(settings: Settings): PageState {
  const locale = chooseLocale(settings.locale, navigator.languages);
  return { locale, direction: directionOf(locale), settings };
}

const watchSettings: Watch<Settings> = (listener, onError) => {
  let newest = false;
  const stop = settingsItem.watch((settings) => {
    newest = true;
    listener(settings);
  });
  // A change that arrives while the first value is still being read is the newer of the two.
  settingsItem.getValue().then((settings) => {
    if (!newest) listener(settings);
  }, onError);
  return stop;
};
