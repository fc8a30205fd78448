import type { Weekday } from '../model';
import { DAY, MINUTE } from '../time-units';
import { offsetAt } from './offset';

/** What a clock and a calendar on the wall show. */
export interface LocalClock {
  /** "2026-09-14". */
  readonly date: string;
  readonly weekday: Weekday;
  /** "22:41", 24 hours. */
  readonly time: string;
}

const WEEKDAY_OF: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3]; // 1970-01-01 was a Thursday

/**
 * What clocks show at an instant (UTC ms) in an IANA zone, or at an offset from UTC in minutes.
 * @throws RangeError for a zone that the machine does not know.
 */
export function localClock(instant: number, place: string | number): LocalClock {
  const local = instant + (typeof place === 'number' ? place * MINUTE : offsetAt(instant, place));
  const [date = '', time = ''] = new Date(local).toISOString().split('T');
  return { date, weekday: weekdayOf(Math.floor(local / DAY)), time: time.slice(0, 5) };
}

/** Weekday of a day, counted from 1970-01-01. */
export const weekdayOf = (day: number): Weekday => WEEKDAY_OF[((day % 7) + 7) % 7] ?? 1;
