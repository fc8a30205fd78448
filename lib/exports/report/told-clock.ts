import { localeTag } from '../../locales/locale-tag';
import type { Locale } from '../../locales/text';
import { senderClock, utcClock, zoneClock } from '../clocks';

const MOMENT = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
} as const satisfies Intl.DateTimeFormatOptions;

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "Sun, 13 Sept 2026, 22:40 (UTC+02:00)" on the clock of a zone; '' when the time is unknown. */
export const toldZoneClock = (at: number | undefined, zone: string, locale: Locale): string =>
  toldClock(zoneClock(at, zone), locale);

/** The same instant on the sender's clock; '' when either is unknown. */
export const toldSenderClock = (at: number | undefined, offset: number | undefined, locale: Locale): string =>
  toldClock(senderClock(at, offset), locale);

/** "13 September 2026" for "2026-09-13"; what is no day stays as it is. */
export function toldDay(day: string, locale: Locale): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? day : formatOf(locale, DAY).format(start);
}

/** An ISO 8601 time with its offset, told: its wall clock is read as if it were UTC, because every engine knows that zone. */
function toldClock(clock: string, locale: Locale): string {
  const [, wall, offset] = /^(.+)([+-]\d\d:\d\d)$/.exec(clock) ?? [];
  if (wall === undefined || offset === undefined || utcClock(Date.parse(`${wall}Z`)) === '') return clock;
  return `${formatOf(locale, MOMENT).format(Date.parse(`${wall}Z`))} (UTC${offset})`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times more than using it. English without a region would be American: month before day. */
function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${options.hour ?? ''}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeTag(locale), options);
  formats.set(key, format);
  return format;
}
