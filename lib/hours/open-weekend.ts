import type { Schedule, ScheduleException } from '../model';
import { weekdayOf } from './local-clock';
import { parseDay, writeDay } from './plain-day';
import { usualHours } from './usual-hours';
import { localDay, workDayOn } from './working-periods';

/** So many days ahead a weekend is looked for. */
const LOOK_AHEAD_DAYS = 8;

/**
 * The dates, "YYYY-MM-DD", of the weekend that is now (UTC ms) or comes next: days in a row on which the week has no hours,
 * as far as they are not over. Empty for a week without hours or without a day of rest.
 */
export function findWeekend(now: number, schedule: Schedule): readonly string[] {
  const { week } = schedule;
  if (usualHours(week).length === 0) return [];
  const today = localDay(now, schedule);
  const isRest = (day: number): boolean => week[weekdayOf(day)].length === 0;
  const ahead = Array.from({ length: LOOK_AHEAD_DAYS }, (_, index) => today + index);
  const first = ahead.find(isRest);
  if (first === undefined) return [];
  const days: number[] = [];
  for (let day = first; isRest(day); day++) days.push(day);
  return days.map(writeDay);
}

/** A schedule that is open on these days at the week's usual hours, whatever they were before. */
export function openOn(dates: readonly string[], schedule: Schedule): Schedule {
  const open = usualHours(schedule.week);
  const opened = dates.map((date): ScheduleException => ({ date, open }));
  return withExceptions(schedule, [...without(dates, schedule), ...opened]);
}

/** A schedule with one exception more, instead of another one for its day. */
export const withException = (exception: ScheduleException, schedule: Schedule): Schedule =>
  withExceptions(schedule, [...without([exception.date], schedule), exception]);

/** A schedule without exceptions for these days: they are again what the week, holidays and time off make of them. */
export const asUsualOn = (dates: readonly string[], schedule: Schedule): Schedule =>
  withExceptions(schedule, without(dates, schedule));

/** Whether there is work on all of these days. */
export const isOpenOn = (dates: readonly string[], schedule: Schedule): boolean =>
  dates.every((date) => {
    const day = parseDay(date);
    return day !== undefined && workDayOn(day, schedule).kind === 'work';
  });

const without = (dates: readonly string[], { exceptions = [] }: Schedule): readonly ScheduleException[] =>
  exceptions.filter(({ date }) => !dates.includes(date));

/** In the order of their dates; without any, the schedule has no such list. */
function withExceptions(schedule: Schedule, exceptions: readonly ScheduleException[]): Schedule {
  const { exceptions: _, ...rest } = schedule;
  if (exceptions.length === 0) return rest;
  return { ...rest, exceptions: exceptions.toSorted((a, b) => a.date.localeCompare(b.date)) };
}
