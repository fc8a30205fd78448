import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../../lib/locales/text';
import { type Catalogue, createTexts, type Texts } from '../../lib/locales/texts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

/** What every part of a page may know without being told by its parent. */
export interface PageState {
  /** Language of the interface, resolved: never `browser`. */
  readonly locale: Locale;
  readonly direction: 'rtl' | 'ltr';
  readonly settings: Settings;
}

export const PageContext = createContext<PageState>({ locale: 'en', direction: 'ltr', settings: DEFAULT_SETTINGS });

/** The page's language, direction and settings, always the current ones. */
export const usePage = (): PageState => useContext(PageContext);

/** The texts of a surface in the page's language: `const t = useTexts(popupTexts); t('title')`. */
export function useTexts<Key extends string>(catalogue: Catalogue<Key>): Texts<Key> {
  const { locale } = usePage();
  return useMemo(() => createTexts(locale, catalogue), [locale, catalogue]);
}
