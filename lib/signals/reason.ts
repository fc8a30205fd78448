import { localeTag } from '../locales/locale-tag';
import { type Locale, renderText } from '../locales/text';
import type { Facts, Incident } from '../model';
import { signals } from './index';

/**
 * Why something was noted, told with its facts in a locale; '' when this version does not know its signal (any more).
 * The fact `aboutSignal`, a signal's id, is told by that signal's title; a day, "YYYY-MM-DD", as the locale writes it.
 */
export function reasonOf({ signal, facts }: Pick<Incident, 'signal' | 'facts'>, locale: Locale): string {
  const reason = signals.get(signal)?.texts[locale].reason;
  return reason === undefined ? '' : renderText(reason, locale, toldFacts(facts, locale));
}

const toldFacts = (facts: Facts, locale: Locale): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, toldFact(name, value, locale)]));

function toldFact(name: string, value: Facts[string], locale: Locale): Facts[string] {
  if (typeof value !== 'string') return value;
  if (name === 'aboutSignal') return signals.get(value)?.texts[locale].title ?? value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? toldDay(value, locale) : value;
}

/** What has the form of a day and is none stays as it is. */
function toldDay(day: string, locale: Locale): string {
  const start = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(start) ? day : formatOf(locale).format(start);
}

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** Making a format costs a thousand times more than using it. English without a region would be American: month before day. */
function formatOf(locale: Locale): Intl.DateTimeFormat {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(localeTag(locale), options);
  formats.set(locale, format);
  return format;
}
