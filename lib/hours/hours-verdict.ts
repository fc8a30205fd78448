import type { HoursVerdict, Schedule } from '../model';
import { MINUTE } from '../time-units';
import { localClock } from './local-clock';
import { localDay, type WorkDay, type WorkingPeriod, workDayOn, zoneAt } from './working-periods';

/** What comes so soon after work is evening even when it is night by the clock. */
const EVENING_MINUTES = 120;

/** Night by the clock: from 22:00 until 06:00. */
const NIGHT = { from: '22:00', until: '06:00' } as const;

/**
 * What an instant (UTC ms) is by a schedule (DESIGN §8), judged by the hours that held then:
 * - `inside`: within an interval, its end exclusive; an interval past midnight belongs to the day it begins on,
 *   and counts until its end even when the next day is off;
 * - `grace`: within the schedule's grace minutes before or after one;
 * - `time-off`, `holiday`, `rest-day`: the calendar day has no interval, and that is why; an exception that closes a day is time off;
 * - `holiday` also on the eve of one, from the time at which work ends early;
 * - `break`: between two intervals of the day;
 * - `early`: before the day's first interval, from 06:00;
 * - `evening`: after the last one until 22:00, and always for two hours after it;
 * - `night`: otherwise from 22:00 until 06:00.
 * Intervals are wall-clock times: where clocks change, they follow Temporal's rule `compatible`.
 * @throws RangeError for an unknown zone, a time that is not "HH:MM" or a day that is not "YYYY-MM-DD" (see `checkSchedule`).
 */
export function hoursVerdict(instant: number, schedule: Schedule): HoursVerdict {
  const today = localDay(instant, schedule);
  const day = workDayOn(today, schedule);
  const near = [workDayOn(today - 1, schedule), day, workDayOn(today + 1, schedule)];
  if (near.some(({ periods }) => periods.some(({ start, end }) => start <= instant && instant < end))) return 'inside';
  if (near.some((other) => isGrace(instant, other))) return 'grace';
  if (day.kind !== 'work') return day.kind;
  if (day.offFrom !== undefined && instant >= day.offFrom) return 'holiday';
  const periods = near.flatMap((other) => other.periods);
  return verdictBetween(instant, periods, schedule);
}

/** Whether a verdict means that the user was not at work. */
export const isOutside = (verdict: HoursVerdict): boolean => verdict !== 'inside' && verdict !== 'grace';

const isGrace = (instant: number, { periods, grace }: WorkDay): boolean =>
  periods.some(({ start, end }) => start - grace.before * MINUTE <= instant && instant < end + grace.after * MINUTE);

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
  const { time } = localClock(instant, zoneAt(instant, schedule));
  return time >= NIGHT.from || time < NIGHT.until;
}
