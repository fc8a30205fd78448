import { type HoursVerdict, type Schedule, WEEKDAYS, type Weekday } from '../model';
import { hoursVerdict, isOutside } from './hours-verdict';
import { localClock } from './local-clock';
import { readSchedule } from './read-schedule';
import { hoursAt } from './work-day';
import { zoneAt } from './working-periods';

/** Hours of the clock. */
export const HOURS_OF_DAY = 24;

const HOUR_MINUTES = 60;
const DAY_MINUTES = HOURS_OF_DAY * HOUR_MINUTES;

/** One value for each weekday and each hour of the clock, 0 to 23. */
export type WeekGrid = Readonly<Record<Weekday, readonly number[]>>;

/** When messages were sent, by the user's clock. */
export interface WeekOfMessages {
  /** How many were sent on a weekday within an hour. */
  readonly counts: WeekGrid;
  /** The most of any hour; 0 without messages. */
  readonly most: number;
  readonly messages: number;
  /** Those sent outside working hours, by the hours of their day; how many of each kind. */
  readonly outside: number;
  readonly verdicts: Readonly<Partial<Record<HoursVerdict, number>>>;
}

/** Counts messages by weekday and hour. @param times UTC ms, in any order. */
export function weekOfMessages(times: readonly number[], schedule: Schedule): WeekOfMessages {
  const counts = gridOf(() => 0);
  const verdicts: Partial<Record<HoursVerdict, number>> = {};
  let most = 0;
  let outside = 0;
  for (const at of times) {
    const { weekday, time } = localClock(at, zoneAt(at, schedule));
    const hour = Number(time.slice(0, 2));
    const count = (counts[weekday][hour] ?? 0) + 1;
    counts[weekday][hour] = count;
    most = Math.max(most, count);
    const verdict = hoursVerdict(at, schedule);
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    if (isOutside(verdict)) outside += 1;
  }
  return { counts, most, messages: times.length, outside, verdicts };
}

/** How much of each hour of a usual week is working time, 0 to 1, by the hours that hold at an instant (UTC ms). */
export function workingWeek(schedule: Schedule, at: number): WeekGrid {
  const { week } = hoursAt(at, readSchedule(schedule));
  return gridOf((weekday, hour) => {
    const start = hour * HOUR_MINUTES;
    const own = week[weekday];
    // What began the day before and goes on past midnight.
    const before = week[weekdayBefore(weekday)].map((span) => ({
      start: span.start - DAY_MINUTES,
      end: span.end - DAY_MINUTES,
    }));
    const minutes = [...own, ...before].map((span) => overlap(span.start, span.end, start, start + HOUR_MINUTES));
    return Math.min(1, minutes.reduce((sum, part) => sum + part, 0) / HOUR_MINUTES);
  });
}

const overlap = (start: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

const weekdayBefore = (weekday: Weekday): Weekday => WEEKDAYS[(weekday + 5) % 7] ?? 7;

function gridOf(value: (weekday: Weekday, hour: number) => number): Record<Weekday, number[]> {
  const day = (weekday: Weekday) => Array.from({ length: HOURS_OF_DAY }, (_, hour) => value(weekday, hour));
  return { 1: day(1), 2: day(2), 3: day(3), 4: day(4), 5: day(5), 6: day(6), 7: day(7) };
}
