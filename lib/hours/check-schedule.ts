import { type Interval, type Schedule, WEEKDAYS, type Weekday, type WeekHours } from '../model';
import { HOLIDAY_REGIONS } from './holidays/holidays';
import { parseDay } from './plain-day';
import { type MinuteSpan, parseInterval } from './wall-time';
import { DEVICE_ZONE } from './zone-of';

/** What is wrong with a schedule; problems of a weekday name it, problems of a date quote it as it stands. */
export type ScheduleProblem =
  | { readonly code: 'unknown-zone' | 'bad-grace' }
  /** `bad-time`: not "HH:MM". `overlap`: two intervals share time, be it past midnight; named is the day of the earlier one. */
  | { readonly code: 'bad-time' | 'overlap'; readonly weekday: Weekday }
  /** There is no table of holidays of this region. */
  | { readonly code: 'unknown-region'; readonly region: string }
  /**
   * `bad-date`: no such day as "YYYY-MM-DD". `repeated-date`: two exceptions for one day. `bad-time-on`, `overlap-on`: the
   * hours of an exception. `ends-first`: a time off ends before it begins; named is its first day. `bad-version`: earlier
   * hours that begin on the same day as others, or not before the present ones.
   */
  | {
      readonly code: 'bad-date' | 'repeated-date' | 'bad-time-on' | 'overlap-on' | 'ends-first' | 'bad-version';
      readonly date: string;
    };

/** Longest grace that makes sense, in minutes. */
const LONGEST_GRACE = 12 * 60;

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Problems of a schedule, in the order of its parts; none means that it can be judged by. A week without hours is none. */
export const checkSchedule = (schedule: Schedule): readonly ScheduleProblem[] => [
  ...checkHours(schedule),
  ...checkExceptions(schedule.exceptions ?? []),
  ...checkTimeOff(schedule.timeOff ?? []),
  ...(schedule.versions ?? []).flatMap(checkHours),
  ...checkVersions(schedule),
];

/** A problem in an English sentence, for tools and messages between the parts of the program. */
export function describeProblem(problem: ScheduleProblem): string {
  switch (problem.code) {
    case 'unknown-zone':
      return 'The time zone is not known: expected an IANA name such as Europe/Warsaw, or device.';
    case 'bad-grace':
      return `Grace must be whole minutes from 0 to ${LONGEST_GRACE}.`;
    case 'bad-time':
      return `The hours of weekday ${problem.weekday} are not two times as HH:MM.`;
    case 'overlap':
      return `Hours that begin on weekday ${problem.weekday} overlap with others.`;
    case 'unknown-region':
      return `There is no table of holidays for ${problem.region}; there is for ${HOLIDAY_REGIONS.join(', ')}.`;
    case 'bad-date':
      return `There is no such day: ${problem.date}; expected YYYY-MM-DD.`;
    case 'repeated-date':
      return `There are two exceptions for ${problem.date}.`;
    case 'bad-time-on':
      return `The hours on ${problem.date} are not two times as HH:MM.`;
    case 'overlap-on':
      return `Hours on ${problem.date} overlap.`;
    case 'ends-first':
      return `The time off from ${problem.date} ends before it begins.`;
    case 'bad-version':
      return `Earlier hours begin on ${problem.date}, as others do, or after the present ones.`;
  }
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

function checkHours({ zone, week, grace, holidays = [], validFrom }: WeekHours): readonly ScheduleProblem[] {
  const badTimes = WEEKDAYS.filter((weekday) => !week[weekday].every(isInterval));
  return [
    ...(isKnownZone(zone) ? [] : [{ code: 'unknown-zone' } as const]),
    ...([grace.before, grace.after].every(isGrace) ? [] : [{ code: 'bad-grace' } as const]),
    ...badTimes.map((weekday) => ({ code: 'bad-time', weekday }) as const),
    ...findOverlaps(week).map((weekday) => ({ code: 'overlap', weekday }) as const),
    ...holidays
      .filter((region) => !HOLIDAY_REGIONS.includes(region))
      .map((region) => ({ code: 'unknown-region', region }) as const),
    ...badDates(validFrom === undefined ? [] : [validFrom]),
  ];
}

const isInterval = (interval: Interval): boolean => parseInterval(interval) !== undefined;

const isGrace = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 0 && minutes <= LONGEST_GRACE;

const badDates = (dates: readonly string[]): readonly ScheduleProblem[] =>
  dates.filter((date) => parseDay(date) === undefined).map((date) => ({ code: 'bad-date', date }));

function checkExceptions(exceptions: NonNullable<Schedule['exceptions']>): readonly ScheduleProblem[] {
  const dates = exceptions.map(({ date }) => date);
  const repeated = new Set(dates.filter((date, index) => dates.indexOf(date) !== index));
  return [
    ...badDates(dates),
    ...[...repeated].map((date) => ({ code: 'repeated-date', date }) as const),
    ...exceptions.flatMap(({ date, open }): readonly ScheduleProblem[] => {
      if (open === false) return [];
      if (!open.every(isInterval)) return [{ code: 'bad-time-on', date }];
      return doOverlap(open) ? [{ code: 'overlap-on', date }] : [];
    }),
  ];
}

function doOverlap(intervals: readonly Interval[]): boolean {
  const spans = intervals.flatMap((interval) => parseInterval(interval) ?? []).sort((a, b) => a.start - b.start);
  return spans.some(({ end }, index) => end > (spans[index + 1]?.start ?? Number.POSITIVE_INFINITY));
}

const checkTimeOff = (timeOff: NonNullable<Schedule['timeOff']>): readonly ScheduleProblem[] => [
  ...badDates(timeOff.flatMap(({ from, to }) => [from, to])),
  // Dates so written are in the order of the alphabet.
  ...timeOff.filter(({ from, to }) => to < from).map(({ from }) => ({ code: 'ends-first', date: from }) as const),
];

function checkVersions({ validFrom = '', versions = [] }: Schedule): readonly ScheduleProblem[] {
  const begins = versions.map((version) => version.validFrom ?? '');
  const wrong = begins.filter((date, index) => date >= validFrom || begins.indexOf(date) !== index);
  return wrong.map((date) => ({ code: 'bad-version', date }));
}

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
