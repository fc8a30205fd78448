/**
 * Working hours once more, by other means than the product: clocks as `Intl.DateTimeFormat` shows them, looked at every
 * quarter of an hour. Right where intervals begin and end on quarters and no clock changes at their edges.
 */
import type { HoursVerdict, Schedule } from '../../../lib/model';
import { WEEKDAYS } from '../../../lib/model';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

export interface WallClock {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const SHORT_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function wallClock(instant: number, zone: string): WallClock {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  const [, weekday = '', month, day, year, hour, minute] =
    /^(\w+), (\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/.exec(format.format(instant)) ?? [];
  return {
    date: `${year}-${month}-${day}`,
    weekday: SHORT_DAYS.indexOf(weekday) + 1,
    minute: Number(hour) * 60 + Number(minute),
  };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(weekday: number, { week }: Schedule): readonly Span[] {
  const day = WEEKDAYS.find((known) => known === weekday) ?? 1;
  return week[day].map(([from, to]) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return { start, end: end > start ? end : end + 1440 };
  });
}

const before = (weekday: number): number => (weekday === 1 ? 7 : weekday - 1);

function isInside(instant: number, schedule: Schedule): boolean {
  const { weekday, minute } = wallClock(instant, schedule.zone);
  return (
    spansOf(weekday, schedule).some(({ start, end }) => start <= minute && minute < end) ||
    spansOf(before(weekday), schedule).some(({ end }) => minute + 1440 < end)
  );
}

/** Whether work goes on at any time from one instant to another, both included. */
function isInsideBetween(from: number, until: number, schedule: Schedule): boolean {
  for (let at = from; at <= until; at = Math.floor(at / QUARTER) * QUARTER + QUARTER) {
    if (isInside(at, schedule)) return true;
  }
  return false;
}

/** The verdict on an instant, UTC ms. */
export function verdictByWallClock(instant: number, schedule: Schedule): HoursVerdict {
  const { weekday, minute } = wallClock(instant, schedule.zone);
  const { grace } = schedule;
  if (isInside(instant, schedule)) return 'inside';
  if (isInsideBetween(instant - grace.after * MINUTE, instant, schedule)) return 'grace';
  if (isInsideBetween(instant, instant + grace.before * MINUTE, schedule)) return 'grace';
  const today = spansOf(weekday, schedule);
  if (today.length === 0) return 'rest-day';
  if (minute >= 22 * 60 || minute < 6 * 60) {
    return isInsideBetween(instant - 120 * MINUTE - 1, instant, schedule) ? 'evening' : 'night';
  }
  const endedToday =
    today.some(({ end }) => end <= minute) ||
    spansOf(before(weekday), schedule).some(({ end }) => end > 1440 && end - 1440 <= minute);
  if (!endedToday) return 'early';
  return today.some(({ start }) => start > minute) ? 'break' : 'evening';
}
