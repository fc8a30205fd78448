import { type Schedule, WEEKDAYS, type Weekday } from '../model';
import { type MinuteSpan, parseInterval } from './wall-time';
import { DEVICE_ZONE } from './zone-of';

/** What is wrong with a schedule; problems of a day name the day. */
export type ScheduleProblem =
  | { readonly code: 'unknown-zone' | 'bad-grace' }
  /** `bad-time`: not "HH:MM". `overlap`: two intervals share time, be it past midnight; named is the day of the earlier one. */
  | { readonly code: 'bad-time' | 'overlap'; readonly weekday: Weekday };

/** Longest grace that makes sense, in minutes. */
const LONGEST_GRACE = 12 * 60;

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Problems of a schedule, in the order of the week; none means that it can be judged by. A week without hours is none. */
export function checkSchedule(schedule: Schedule): readonly ScheduleProblem[] {
  const { zone, week, grace } = schedule;
  const badTimes = WEEKDAYS.filter((weekday) =>
    week[weekday].some((interval) => parseInterval(interval) === undefined),
  );
  return [
    ...(isKnownZone(zone) ? [] : [{ code: 'unknown-zone' } as const]),
    ...([grace.before, grace.after].every(isGrace) ? [] : [{ code: 'bad-grace' } as const]),
    ...badTimes.map((weekday) => ({ code: 'bad-time', weekday }) as const),
    ...findOverlaps(week).map((weekday) => ({ code: 'overlap', weekday }) as const),
  ];
}

/** Whether the machine knows a zone by this name. Offsets ("+02:00") are none: they know no summer. */
export function isKnownZone(zone: string): boolean {
  if (zone === DEVICE_ZONE) return true;
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

const isGrace = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= LONGEST_GRACE;

/** Days with an interval that reaches into the next one of the week; Sunday's night reaches into Monday. */
function findOverlaps(week: Schedule['week']): readonly Weekday[] {
  const spans = WEEKDAYS.flatMap((weekday) =>
    week[weekday].flatMap((interval) => {
      const span = parseInterval(interval);
      return span === undefined ? [] : [placeInWeek(span, weekday)];
    }),
  ).sort((a, b) => a.start - b.start);
  const first = spans[0];
  if (first === undefined || spans.length === 1) return [];
  const nextWeek = { ...first, start: first.start + WEEK_MINUTES };
  const overlapping = spans.filter((span, index) => span.end > (spans[index + 1] ?? nextWeek).start);
  return [...new Set(overlapping.map(({ weekday }) => weekday))];
}

/** In minutes since Monday 00:00. */
const placeInWeek = ({ start, end }: MinuteSpan, weekday: Weekday) => {
  const midnight = (weekday - 1) * DAY_MINUTES;
  return { weekday, start: midnight + start, end: midnight + end };
};
