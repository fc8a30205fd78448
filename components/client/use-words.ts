import { useMemo } from 'preact/hooks';
import { healthTexts } from '../../lib/locales/health';
import { sharedTexts } from '../../lib/locales/shared';
import type { Locale } from '../../lib/locales/text';
import { createTexts } from '../../lib/locales/texts';
import type { Health } from '../../lib/model';
import { usePage } from '../shell/page-context';
import { signalTitle } from './incident-words';
import { tellWhy, type WhyWords } from './why';

/** Tells why a client's band is what it is, in the page's language. */
export function useWhy(): (health: Health) => string {
  const { locale } = usePage();
  const words = useMemo(() => whyWords(locale), [locale]);
  return (health) => tellWhy(health, words);
}

/** "a, b and c". */
export const listText = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

function whyWords(locale: Locale): WhyWords {
  const shared = createTexts(locale, sharedTexts);
  return {
    t: createTexts(locale, healthTexts),
    dimension: (dimension) => shared(`dimension.${dimension}`),
    signal: (signal) => signalTitle(signal, locale),
    list: (items) => listText(items, locale),
  };
}
