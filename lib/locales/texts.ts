import { type Locale, renderText, type Text, type TextArguments } from './text';

/** The texts of one surface (badge, popup, options …) in every language of the interface. Its keys are those of English. */
export type Catalogue<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, Text>>>>;

/** Answers a key with its text in one locale. */
export type Texts<Key extends string> = (key: Key, values?: TextArguments) => string;

/** Binds a catalogue to a locale: `const t = createTexts('pl', popupTexts); t('title')`. */
export const createTexts = <Key extends string>(locale: Locale, catalogue: Catalogue<Key>): Texts<Key> =>
  bindTexts(locale, catalogue[locale]);

/** The same for texts that are of that locale alone. */
export const bindTexts =
  <Key extends string>(locale: Locale, texts: Readonly<Record<Key, Text>>): Texts<Key> =>
  (key, values) =>
    renderText(texts[key], locale, values);

const LOCALES: ReadonlySet<string> = new Set<Locale>(['en', 'he', 'ar', 'pl', 'zh']);

/**
 * The locale to use: the user's choice, else the first of the browser's languages that there is a catalogue for, else English.
 * `iw` is the old code of Hebrew, which some platforms still report.
 */
export function chooseLocale(choice: Locale | 'browser', browserLanguages: readonly string[]): Locale {
  if (choice !== 'browser') return choice;
  for (const tag of browserLanguages) {
    const language = tag.split('-')[0]?.toLowerCase() ?? '';
    const known = language === 'iw' ? 'he' : language;
    if (isLocale(known)) return known;
  }
  return 'en';
}

const isLocale = (value: string): value is Locale => LOCALES.has(value);
