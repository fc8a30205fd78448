/**
 * Working hours once more, by other means than the product: clocks as `Intl.DateTimeFormat` shows them, looked at every
 * quarter of an hour. Right where intervals begin and end on quarters and no clock changes at their edges.
 */
import type { HolidayTable } from '../../../lib/hours/holidays/holiday-table';
import type { HoursVerdict, Interval, Schedule, WeekHours } from '../../../lib/model';
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

const tables = import.meta.glob<HolidayTable>('../../../lib/hours/holidays/*.generated.ts', {
  eager: true,
  import: 'table',
});

/** What a region's table writes of a date: "<1300", "+", "" for a day off; undefined for a day like any other. */
function holidayMark(region: string, date: string): string | undefined {
  const table = Object.entries(tables).find(([path]) => path.endsWith(`/${region.toLowerCase()}.generated.ts`))?.[1];
  const [year, month, day] = date.split('-');
  const token = table?.days[Number(year)]?.split(' ').find((entry) => entry.startsWith(`${month}${day}`));
  return token?.slice(5).replace('?', '');
}

/** What a date is: its hours, why it has none, and the minute from which it is free because of tomorrow. */
interface Day {
  readonly spans: readonly Span[];
  readonly free: HoursVerdict;
  readonly offFrom?: number;
}

const spansOf = (intervals: readonly Interval[]): readonly Span[] =>
  intervals.map(([from, to]) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return { start, end: end > start ? end : end + 1440 };
  });

/** The hours that held on a date. */
function hoursOn(date: string, schedule: Schedule): WeekHours {
  if (schedule.validFrom === undefined || date >= schedule.validFrom) return schedule;
  const versions = [...(schedule.versions ?? [])].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
  return versions.find(({ validFrom = '' }) => validFrom <= date) ?? versions.at(-1) ?? schedule;
}

function dayOn(date: string, schedule: Schedule): Day {
  const exception = schedule.exceptions?.findLast((entry) => entry.date === date);
  if (exception) return { spans: spansOf(exception.open || []), free: 'time-off' };
  if (schedule.timeOff?.some(({ from, to }) => from <= date && date <= to)) return { spans: [], free: 'time-off' };
  const { week, holidays = [] } = hoursOn(date, schedule);
  const weekday = WEEKDAYS.find((known) => known === (new Date(`${date}T12:00Z`).getUTCDay() || 7)) ?? 1;
  const usual = spansOf(week[weekday]);
  const marks = holidays.map((region) => holidayMark(region, date)).filter((mark) => mark !== undefined);
  if (marks.includes('')) return { spans: [], free: 'holiday' };
  const ends = marks
    .filter((mark) => mark.startsWith('<'))
    .map((mark) => minutesOf(`${mark.slice(1, 3)}:${mark.slice(3)}`));
  if (ends.length > 0) return clip(usual, Math.min(...ends));
  if (marks.length > 0 && usual.length === 0) return { spans: spansOf(mostUsual(week)), free: 'rest-day' };
  return { spans: usual, free: 'rest-day' };
}

function clip(usual: readonly Span[], until: number): Day {
  if (usual.length === 0) return { spans: [], free: 'rest-day' };
  if (Math.max(...usual.map(({ end }) => end)) <= until) return { spans: usual, free: 'rest-day' };
  const left = usual
    .map(({ start, end }) => ({ start, end: Math.min(end, until) }))
    .filter(({ start, end }) => start < end);
  return { spans: left, free: 'holiday', offFrom: until };
}

/** The hours that come most often, of several the first. */
function mostUsual(week: Schedule['week']): readonly Interval[] {
  const days = WEEKDAYS.map((weekday) => week[weekday]).filter((day) => day.length > 0);
  const often = (day: readonly Interval[]) => days.filter((other) => String(other) === String(day)).length;
  return days.reduce((best, day) => (often(day) > often(best) ? day : best), days[0] ?? []);
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T12:00Z`) - 86_400_000).toISOString().slice(0, 10);

function isInside(instant: number, schedule: Schedule): boolean {
  const { date, minute } = wallClock(instant, schedule.zone);
  return (
    dayOn(date, schedule).spans.some(({ start, end }) => start <= minute && minute < end) ||
    dayOn(dayBefore(date), schedule).spans.some(({ end }) => minute + 1440 < end)
  );
}

/** Whether work goes on at any time from one instant to another, both included. */
function isInsideBetween(from: number, until: number, schedule: Schedule): boolean {
  for (let at = from; at <= until; at = Math.floor(at / QUARTER) * QUARTER + QUARTER) {
    if (isInside(at, schedule)) return true;
  }
  return false;
}

/** The verdict on an instant, UTC ms. Earlier hours must have the zone and the grace of the present ones. */
export function verdictByWallClock(instant: number, schedule: Schedule): HoursVerdict {
  const { date, minute } = wallClock(instant, schedule.zone);
  const { grace } = schedule;
  if (isInside(instant, schedule)) return 'inside';
  if (isInsideBetween(instant - grace.after * MINUTE, instant, schedule)) return 'grace';
  if (isInsideBetween(instant, instant + grace.before * MINUTE, schedule)) return 'grace';
  const { spans: today, free, offFrom } = dayOn(date, schedule);
  if (today.length === 0) return free;
  if (offFrom !== undefined && minute >= offFrom) return 'holiday';
  if (minute >= 22 * 60 || minute < 6 * 60) {
    return isInsideBetween(instant - 120 * MINUTE - 1, instant, schedule) ? 'evening' : 'night';
  }
  const endedToday =
    today.some(({ end }) => end <= minute) ||
    dayOn(dayBefore(date), schedule).spans.some(({ end }) => end > 1440 && end - 1440 <= minute);
  if (!endedToday) return 'early';
  return today.some(({ start }) => start > minute) ? 'break' : 'evening';
}
