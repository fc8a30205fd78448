import type { HoursVerdict, Schedule } from '../model';
import { localClock } from './local-clock';
import { localDay, periodsOn, type WorkingPeriod } from './working-periods';
import { zoneOf } from './zone-of';

const MINUTE = 60_000;

/** What comes so soon after work is evening even when it is night by the clock. */
const EVENING_MINUTES = 120;

/** Night by the clock: from 22:00 until 06:00. */
const NIGHT = { from: '22:00', until: '06:00' } as const;

/**
 * What an instant (UTC ms) is by a schedule (DESIGN §8):
 * - `inside`: within an interval, its end exclusive; an interval past midnight belongs to the day it begins on;
 * - `grace`: within the schedule's grace minutes before or after one;
 * - `rest-day`: the calendar day has no interval;
 * - `break`: between two intervals of the day;
 * - `early`: before the day's first interval, from 06:00;
 * - `evening`: after the last one until 22:00, and always for two hours after it;
 * - `night`: otherwise from 22:00 until 06:00.
 * Intervals are wall-clock times: where clocks change, they follow Temporal's rule `compatible`.
 * @throws RangeError for an unknown zone or a time that is not "HH:MM" (see `checkSchedule`).
 */
export function hoursVerdict(instant: number, schedule: Schedule): HoursVerdict {
  const today = localDay(instant, schedule);
  const onToday = periodsOn(today, schedule);
  const near = [...periodsOn(today - 1, schedule), ...onToday, ...periodsOn(today + 1, schedule)];
  if (near.some(({ start, end }) => start <= instant && instant < end)) return 'inside';
  if (near.some((period) => isGrace(instant, period, schedule))) return 'grace';
  if (onToday.length === 0) return 'rest-day';
  return verdictBetween(instant, near, schedule);
}

/** Whether a verdict means that the user was not at work. */
export const isOutside = (verdict: HoursVerdict): boolean => verdict !== 'inside' && verdict !== 'grace';

const isGrace = (instant: number, { start, end }: WorkingPeriod, { grace }: Schedule): boolean =>
  start - grace.before * MINUTE <= instant && instant < end + grace.after * MINUTE;

/** Of an instant on a working day that is in none of the periods around it. */
function verdictBetween(instant: number, periods: readonly WorkingPeriod[], schedule: Schedule): HoursVerdict {
  const today = localDay(instant, schedule);
  const ended = Math.max(...periods.filter(({ end }) => end <= instant).map(({ end }) => end));
  if (isNight(instant, schedule)) return instant - ended <= EVENING_MINUTES * MINUTE ? 'evening' : 'night';
  const endedToday = Number.isFinite(ended) && localDay(ended - 1, schedule) === today;
  if (!endedToday) return 'early';
  const beginsToday = periods.some(({ start }) => start > instant && localDay(start, schedule) === today);
  return beginsToday ? 'break' : 'evening';
}

function isNight(instant: number, schedule: Schedule): boolean {
  const { time } = localClock(instant, zoneOf(schedule));
  return time >= NIGHT.from || time < NIGHT.until;
}
