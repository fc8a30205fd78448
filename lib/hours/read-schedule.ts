/** A schedule made ready to judge by, once for each schedule and zone of the machine. */
import type { Interval, Schedule, Weekday, WeekHours } from '../model';
import { DAY } from '../time-units';
import { type HolidayDay, holidaysOf } from './holidays/holidays';
import { instantAt } from './offset';
import { readDay } from './plain-day';
import { usualHours } from './usual-hours';
import { type MinuteSpan, parseInterval } from './wall-time';
import { DEVICE_ZONE, zoneOf } from './zone-of';

/** Hours that hold from a day on. */
export interface ReadHours {
  readonly zone: string;
  /** The first day, counted from 1970-01-01, and the instant (UTC ms) at which it begins; -Infinity: since ever. */
  readonly fromDay: number;
  readonly fromInstant: number;
  readonly week: Readonly<Record<Weekday, readonly MinuteSpan[]>>;
  /** Hours of a make-up workday that its weekday has none for. */
  readonly usual: readonly MinuteSpan[];
  readonly grace: WeekHours['grace'];
  readonly holidays: readonly ReadonlyMap<number, HolidayDay>[];
}

export interface ReadSchedule {
  /** The newest first; never empty. */
  readonly versions: readonly [ReadHours, ...ReadHours[]];
  /** By day; no hours: closed. */
  readonly exceptions: ReadonlyMap<number, readonly MinuteSpan[]>;
  readonly timeOff: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Reads a schedule; a region without a table of holidays has none.
 * @throws RangeError for an unknown zone, a time that is not "HH:MM" or a day that is not "YYYY-MM-DD" (see `checkSchedule`).
 */
export const readSchedule = (schedule: Schedule): ReadSchedule => ({
  versions: readVersions(schedule),
  exceptions: new Map(
    (schedule.exceptions ?? []).map(({ date, open }) => [readDay(date), open === false ? [] : spansOf(open)]),
  ),
  timeOff: (schedule.timeOff ?? []).map(({ from, to }) => ({ from: readDay(from), to: readDay(to) })),
});

/** Whether a schedule means other instants when the machine moves to another zone. */
export const hangsOnDevice = ({ zone, versions = [] }: Schedule): boolean =>
  zone === DEVICE_ZONE || versions.some((version) => version.zone === DEVICE_ZONE);

/** In whatever order they were written down; hours that hold since ever leave nothing to earlier ones. */
function readVersions({ versions = [], ...newest }: Schedule): ReadSchedule['versions'] {
  const current = readHours(newest);
  if (!Number.isFinite(current.fromDay)) return [current];
  const [first = current, ...others] = [current, ...versions.map(readHours)].sort((a, b) => b.fromDay - a.fromDay);
  return [first, ...others];
}

function readHours(hours: WeekHours): ReadHours {
  const zone = zoneOf(hours);
  const fromDay = hours.validFrom === undefined ? Number.NEGATIVE_INFINITY : readDay(hours.validFrom);
  return {
    zone,
    fromDay,
    fromInstant: Number.isFinite(fromDay) ? instantAt(fromDay * DAY, zone) : fromDay,
    week: readWeek(hours.week),
    usual: spansOf(usualHours(hours.week)),
    grace: hours.grace,
    holidays: (hours.holidays ?? []).map(holidaysOf),
  };
}

const readWeek = (week: Schedule['week']): ReadHours['week'] => ({
  1: spansOf(week[1]),
  2: spansOf(week[2]),
  3: spansOf(week[3]),
  4: spansOf(week[4]),
  5: spansOf(week[5]),
  6: spansOf(week[6]),
  7: spansOf(week[7]),
});

const spansOf = (intervals: readonly Interval[]): readonly MinuteSpan[] =>
  intervals
    .map((interval) => {
      const span = parseInterval(interval);
      if (span === undefined) throw new RangeError(`Not wall-clock times: ${interval.join('–')}`);
      return span;
    })
    .sort((a, b) => a.start - b.start);
