import { type Interval, type Schedule, WEEKDAYS, type Weekday } from '../../lib/model';

/** What keeps an interval from being saved. */
export type IntervalProblem = 'incomplete' | 'empty' | 'overlap' | 'into-next-day';

/** Longest grace, in minutes: longer than that is simply other working hours. */
export const MOST_GRACE = 180;

const DAY = 24 * 60;

/** Minutes since midnight of "HH:MM"; NaN for anything else. */
export const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

/** An interval in minutes since midnight of its day; its end lies beyond {@link DAY} when it runs into the next day. */
function rangeOf([from, until]: Interval): { readonly start: number; readonly end: number } {
  const start = minutesOf(from);
  const end = minutesOf(until);
  return { start, end: end <= start ? end + DAY : end };
}

/** Whether an interval ends on the next day, later than midnight. */
export const runsIntoNextDay = (interval: Interval): boolean => rangeOf(interval).end > DAY;

/** Whether an interval is a whole day, from midnight to midnight. */
export const isWholeDay = (interval: Interval): boolean => {
  const { start, end } = rangeOf(interval);
  return start === 0 && end === DAY;
};

/** The day after. */
const nextDay = (day: Weekday): Weekday => WEEKDAYS[day % 7] ?? 1;

/** What is wrong with each interval of a day; `undefined` where nothing is. In the order of the day's intervals. */
export function problemsOfDay(week: Schedule['week'], day: Weekday): readonly (IntervalProblem | undefined)[] {
  const ranges = week[day].map(rangeOf);
  const tomorrow = week[nextDay(day)].map(rangeOf);
  return week[day].map((interval, index) => {
    const range = ranges[index];
    if (range === undefined || Number.isNaN(range.start) || Number.isNaN(range.end)) return 'incomplete';
    if (interval[0] === interval[1] && !isWholeDay(interval)) return 'empty';
    if (ranges.some((other, place) => place !== index && other.start < range.end && range.start < other.end)) {
      return 'overlap';
    }
    return tomorrow.some((other) => other.start < range.end - DAY) ? 'into-next-day' : undefined;
  });
}

/** Whether a number of grace minutes can be saved. */
export const isGrace = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_GRACE;

/** How many fields of a schedule keep it from being saved. */
export const countProblems = (schedule: Schedule): number =>
  WEEKDAYS.flatMap((day) => problemsOfDay(schedule.week, day)).filter((problem) => problem !== undefined).length +
  [schedule.grace.before, schedule.grace.after].filter((minutes) => !isGrace(minutes)).length;

/** Whether two schedules have the same week, zone, grace and holidays. */
export const isSameSchedule = (one: Schedule, other: Schedule): boolean =>
  one.zone === other.zone &&
  one.grace.before === other.grace.before &&
  one.grace.after === other.grace.after &&
  (one.holidays ?? []).join() === (other.holidays ?? []).join() &&
  isSameWeek(one.week, other.week);

/** Whether two weeks have the same hours. */
const isSameWeek = (one: Schedule['week'], other: Schedule['week']): boolean =>
  WEEKDAYS.every((day) => one[day].join() === other[day].join());
