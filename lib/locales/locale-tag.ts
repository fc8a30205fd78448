import type { Locale } from './text';

/** What a language of ours is called for `Intl`: English dates as most of the world writes them, day before month. */
export const localeTag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);
