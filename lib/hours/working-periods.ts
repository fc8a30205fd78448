import type { Schedule, Weekday } from '../model';
import { weekdayOf } from './local-clock';
import { instantAt, offsetAt } from './offset';
import { type MinuteSpan, parseInterval } from './wall-time';
import { zoneOf } from './zone-of';

/** A stretch of working time, UTC ms, end exclusive. */
export interface WorkingPeriod {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

type Week = Readonly<Record<Weekday, readonly MinuteSpan[]>>;

/** What is known of a schedule; a day is worked out once, for messages come in days. */
interface ReadSchedule {
  readonly zone: string;
  readonly week: Week;
  readonly days: Map<number, readonly WorkingPeriod[]>;
}

const readSchedules = new WeakMap<Schedule, ReadSchedule>();

/** So many days of a schedule are remembered before memory is made free again: some ten years. */
const DAYS_REMEMBERED = 4_000;

/** The day of an instant (UTC ms) by the schedule's calendar, counted from 1970-01-01. */
export const localDay = (instant: number, schedule: Schedule): number =>
  Math.floor((instant + offsetAt(instant, zoneOf(schedule))) / DAY);

/**
 * The periods of work that begin on a day, in time; empty on a day off. A day has the hours of its weekday.
 * @throws RangeError for an unknown zone or a time that is not "HH:MM" (see `checkSchedule`).
 */
export function periodsOn(day: number, schedule: Schedule): readonly WorkingPeriod[] {
  const { zone, week, days } = readSchedule(schedule);
  const known = days.get(day);
  if (known !== undefined) return known;
  const periods = week[weekdayOf(day)].map(({ start, end }) => ({
    start: instantAt(day * DAY + start * MINUTE, zone),
    end: instantAt(day * DAY + end * MINUTE, zone),
  }));
  if (days.size >= DAYS_REMEMBERED) days.clear();
  days.set(day, periods);
  return periods;
}

/**
 * When work begins next after an instant: UTC ms; undefined when the week has no working hours.
 * @throws RangeError like {@link periodsOn}.
 */
export function findNextStart(instant: number, schedule: Schedule): number | undefined {
  const today = localDay(instant, schedule);
  for (let day = today; day <= today + 8; day++) {
    const next = periodsOn(day, schedule).find(({ start }) => start > instant);
    if (next !== undefined) return next.start;
  }
  return undefined;
}

/** Read anew when the machine has moved to another zone. */
function readSchedule(schedule: Schedule): ReadSchedule {
  const zone = zoneOf(schedule);
  const known = readSchedules.get(schedule);
  if (known?.zone === zone) return known;
  const read = { zone, week: readWeek(schedule), days: new Map() };
  readSchedules.set(schedule, read);
  return read;
}

const readWeek = ({ week }: Schedule): Week => ({
  1: spansOf(week[1]),
  2: spansOf(week[2]),
  3: spansOf(week[3]),
  4: spansOf(week[4]),
  5: spansOf(week[5]),
  6: spansOf(week[6]),
  7: spansOf(week[7]),
});

const spansOf = (intervals: Schedule['week'][Weekday]): readonly MinuteSpan[] =>
  intervals
    .map((interval) => {
      const span = parseInterval(interval);
      if (span === undefined) throw new RangeError(`Not wall-clock times: ${interval.join('–')}`);
      return span;
    })
    .sort((a, b) => a.start - b.start);
