import { localeTag } from '../../lib/locales/locale-tag';
import type { Locale } from '../../lib/locales/text';

/** A day of the calendar and a time of day; weekday first, because that is what working hours are about. */
const MOMENT = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const satisfies Intl.DateTimeFormatOptions;

const WEEKDAY_AND_TIME = { weekday: 'short', ...TIME } as const satisfies Intl.DateTimeFormatOptions;

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const satisfies Intl.DateTimeFormatOptions;

/** "Sun, 13 Sept 2026, 22:40" on the clock of a zone. */
export const momentText = (at: number, locale: Locale, zone: string): string => formatted(at, locale, zone, MOMENT);

/** "13 Sept 2026" on the calendar of a zone. */
export const dayText = (at: number, locale: Locale, zone: string): string => formatted(at, locale, zone, DAY);

/** Both clocks of one instant, as text. */
export interface BothClocks {
  /** "Sun, 13 Sept 2026, 22:40". */
  readonly yours: string;
  /** "15:40", with the weekday where it is another day there: "Mon 06:40"; undefined when the offset is unknown. */
  readonly theirs: string | undefined;
}

/** The user's clock by its zone and the sender's by its UTC offset in minutes (DESIGN §8: both clocks are told where known). */
export function bothClocks(at: number, offset: number | undefined, locale: Locale, zone: string): BothClocks {
  const yours = momentText(at, locale, zone);
  if (offset === undefined) return { yours, theirs: undefined };
  // Shifted and told in UTC: offsets as time zones are not known to every engine we test with.
  const shifted = at + offset * 60_000;
  const sameDay = formatted(shifted, locale, 'UTC', DAY) === dayText(at, locale, zone);
  return { yours, theirs: formatted(shifted, locale, 'UTC', sameDay ? TIME : WEEKDAY_AND_TIME) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times more than using it. */
function formatted(at: number, locale: Locale, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${zone} ${Object.keys(options).join()}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeTag(locale), { ...options, timeZone: zone });
  formats.set(key, format);
  return format.format(at);
}
