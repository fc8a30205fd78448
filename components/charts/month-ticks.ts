import { DAY } from '../../lib/time-units';

/** Where a time axis is marked. */
export interface TimeTick {
  /** UTC ms: the beginning of a month or of a day, by UTC. */
  readonly at: number;
  readonly kind: 'month' | 'day';
}

/** Steps between marks: days, then months. */
const DAY_STEPS = [1, 2, 7, 14] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;

/** At most `most` marks between two instants (UTC ms, both included): days of a short time, beginnings of months of a longer one. */
export function timeTicks(from: number, to: number, most: number): readonly TimeTick[] {
  for (const step of DAY_STEPS) {
    if ((to - from) / DAY / step <= most) return dayTicks(from, to, step);
  }
  for (const step of MONTH_STEPS) {
    const ticks = monthTicks(from, to, step);
    if (ticks.length <= most) return ticks;
  }
  return monthTicks(from, to, 12).slice(-Math.max(1, most));
}

function dayTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const first = Math.ceil(from / DAY);
  const count = Math.max(0, Math.floor((Math.floor(to / DAY) - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => ({ at: (first + index * step) * DAY, kind: 'day' }));
}

function monthTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const start = new Date(from);
  const ticks: TimeTick[] = [];
  for (let month = Math.ceil(start.getUTCMonth() / step) * step; ; month += step) {
    const at = Date.UTC(start.getUTCFullYear(), month, 1);
    if (at > to) return ticks;
    if (at >= from) ticks.push({ at, kind: 'month' });
  }
}
