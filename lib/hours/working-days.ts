import type { Schedule } from '../model';
import { localDay, periodsOn } from './working-periods';

/** Longer stretches are not counted out: by then every limit is passed. */
const LONGEST_DAYS = 400;

/**
 * Working days between two instants (UTC ms) by a schedule, with fractions: of each day the share of its working time that
 * lies between them, so that a short Friday is a day like any other. 0 where nobody works, or `to` is not after `from`;
 * at most some 400 calendar days are looked at.
 * @throws RangeError for a schedule that is no schedule (see `checkSchedule`).
 */
export function workingDaysBetween(from: number, to: number, schedule: Schedule): number {
  if (to <= from) return 0;
  // Work past midnight belongs to the day before.
  const first = localDay(from, schedule) - 1;
  const last = Math.min(localDay(to, schedule), first + LONGEST_DAYS);
  let days = 0;
  for (let day = first; day <= last; day++) days += shareOf(day, from, to, schedule);
  return days;
}

/**
 * When so many working days have passed since an instant: UTC ms; undefined when that takes longer than some
 * 400 calendar days.
 */
export function afterWorkingDays(from: number, days: number, schedule: Schedule): number | undefined {
  const first = localDay(from, schedule) - 1;
  let passed = 0;
  for (let day = first; day <= first + LONGEST_DAYS; day++) {
    for (const { start, end } of periodsOn(day, schedule)) {
      const share = shareOf(day, from, end, schedule) - shareOf(day, from, start, schedule);
      if (passed + share < days) passed += share;
      else
        return share === 0
          ? Math.max(from, start)
          : end - ((passed + share - days) / share) * (end - Math.max(from, start));
    }
  }
  return undefined;
}

function shareOf(day: number, from: number, to: number, schedule: Schedule): number {
  let [all, inside] = [0, 0];
  for (const { start, end } of periodsOn(day, schedule)) {
    all += end - start;
    inside += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return all === 0 ? 0 : inside / all;
}
