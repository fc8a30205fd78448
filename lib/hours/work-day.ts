import type { WeekHours } from '../model';
import { DAY, MINUTE } from '../time-units';
import type { HolidayDay } from './holidays/holidays';
import { weekdayOf } from './local-clock';
import { instantAt } from './offset';
import type { ReadHours, ReadSchedule } from './read-schedule';
import type { MinuteSpan } from './wall-time';

/** A stretch of working time, UTC ms, end exclusive. */
export interface WorkingPeriod {
  readonly start: number;
  readonly end: number;
}

/** What a schedule makes of one day. */
export interface WorkDay {
  /** `work`: it has hours. The others: it has none, and why; `time-off` also stands for a day that an exception closes. */
  readonly kind: 'work' | 'rest-day' | 'holiday' | 'time-off';
  /** The periods that begin on this day, in time; the last may end on the next. */
  readonly periods: readonly WorkingPeriod[];
  /** When work ends early, before a holiday: UTC ms; otherwise undefined. */
  readonly offFrom: number | undefined;
  readonly grace: WeekHours['grace'];
}

/** The hours that hold on a day: the newest that have begun, before all of them the oldest. */
export const hoursOn = (day: number, { versions }: ReadSchedule): ReadHours =>
  versions.find(({ fromDay }) => fromDay <= day) ?? versions.at(-1) ?? versions[0];

/** The hours that hold at an instant, UTC ms; like {@link hoursOn}. */
export const hoursAt = (instant: number, { versions }: ReadSchedule): ReadHours =>
  versions.find(({ fromInstant }) => fromInstant <= instant) ?? versions.at(-1) ?? versions[0];

/** Works out a day, counted from 1970-01-01. An exception goes before time off, that before a holiday, that before the weekday. */
export function workDay(day: number, schedule: ReadSchedule): WorkDay {
  const hours = hoursOn(day, schedule);
  const exception = schedule.exceptions.get(day);
  if (exception !== undefined) return dayOf(day, hours, exception, 'time-off');
  if (schedule.timeOff.some(({ from, to }) => from <= day && day <= to)) return dayOf(day, hours, [], 'time-off');
  return calendarDay(day, hours);
}

/** What a day is by its weekday and by the holidays of the regions chosen. */
function calendarDay(day: number, hours: ReadHours): WorkDay {
  const usual = hours.week[weekdayOf(day)];
  const holidays = hours.holidays.flatMap((region) => region.get(day) ?? []);
  if (holidays.length === 0) return dayOf(day, hours, usual, 'rest-day');
  if (holidays.some(({ kind }) => kind === 'off')) return dayOf(day, hours, [], 'holiday');
  if (holidays.every(({ kind }) => kind === 'work')) {
    return dayOf(day, hours, usual.length === 0 ? hours.usual : usual, 'rest-day');
  }
  return usual.length === 0 ? dayOf(day, hours, [], 'rest-day') : halfDay(day, hours, usual, holidays);
}

/** A day on which work ends at the time that the tables say: of several, the earliest. */
function halfDay(day: number, hours: ReadHours, usual: readonly MinuteSpan[], holidays: readonly HolidayDay[]) {
  const until = Math.min(...holidays.flatMap((holiday) => holiday.until ?? []));
  const left = usual
    .filter(({ start }) => start < until)
    .map(({ start, end }) => ({ start, end: Math.min(end, until) }));
  if (usual.every(({ end }) => end <= until)) return dayOf(day, hours, usual, 'rest-day');
  return { ...dayOf(day, hours, left, 'holiday'), offFrom: instantAt(day * DAY + until * MINUTE, hours.zone) };
}

/** A day with these hours; without any, it is of the kind named. */
function dayOf(day: number, { zone, grace }: ReadHours, spans: readonly MinuteSpan[], free: WorkDay['kind']): WorkDay {
  const periods = spans.map(({ start, end }) => ({
    start: instantAt(day * DAY + start * MINUTE, zone),
    end: instantAt(day * DAY + end * MINUTE, zone),
  }));
  return { kind: periods.length === 0 ? free : 'work', periods, offFrom: undefined, grace };
}
