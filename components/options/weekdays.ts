import type { Locale } from '../../lib/locales/text';
import { type Interval, type Schedule, WEEKDAYS, type Weekday } from '../../lib/model';
import { DAY } from '../../lib/time-units';

/** 1 January 2024 was a Monday. */
const noonOf = (day: Weekday): number => Date.UTC(2024, 0, day, 12);

/** A weekday's name: "Monday", "Mon". */
export const weekdayName = (locale: Locale, day: Weekday, width: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(noonOf(day));

/** The seven days, beginning with the one that weeks begin with where the browser's language is spoken. */
export function orderedWeekdays(browserLanguage: string): readonly Weekday[] {
  const first = firstDayOf(browserLanguage);
  return [...WEEKDAYS.filter((day) => day >= first), ...WEEKDAYS.filter((day) => day < first)];
}

function firstDayOf(language: string): number {
  try {
    return new Intl.Locale(language).getWeekInfo().firstDay;
  } catch {
    // A language tag that Intl refuses, or an Intl that knows no weeks (Node 20), is no reason to show no week.
    return 1;
  }
}

/** A time of day as the locale writes it: "17:30", "5:30 PM". */
export function timeOfDay(locale: Locale, time: string): string {
  const [hours = '0', minutes = '0'] = time.split(':');
  const instant = Date.UTC(2024, 0, 1, Number(hours) % 24, Number(minutes));
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(instant);
}

/** A day, counted from 1970-01-01, as the locale writes it: "Thu, Dec 24, 2026". */
export const dayWords = (locale: Locale, day: number): string => dayFormat(locale).format(day * DAY);

/** A stretch of days, both included: "Dec 24 – 31, 2026"; a single one as {@link dayWords}. */
export const daysWords = (locale: Locale, from: number, to: number): string =>
  from === to ? dayWords(locale, from) : dayFormat(locale).formatRange(from * DAY, to * DAY);

const dayFormat = (locale: Locale): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Like {@link timeOfDay}, of minutes since midnight. */
export const timeOfMinute = (locale: Locale, minute: number): string =>
  timeOfDay(locale, `${Math.floor(minute / 60)}:${minute % 60}`);

/** The working days in a few words, runs of days drawn together: "Sun–Thu", "Mon–Thu, Fri". */
export function workingDays(locale: Locale, week: Schedule['week'], order: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of order) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (week[day].length === 0) runs.push([]);
    else if (run && previous !== undefined && isSameDay(week[previous], week[day])) run.push(day);
    else runs.push([day]);
  }
  const names = runs.filter((run) => run.length > 0).map((run) => nameRun(locale, run));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(names);
}

const isSameDay = (one: readonly Interval[], other: readonly Interval[]): boolean => one.join() === other.join();

function nameRun(locale: Locale, run: readonly Weekday[]): string {
  const ends = run.length > 1 ? [run.at(0), run.at(-1)] : run;
  return ends.map((day) => (day === undefined ? '' : weekdayName(locale, day, 'short'))).join('–');
}
