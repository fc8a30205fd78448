import { DAY } from '../time-units';

/** A day's number, counted from 1970-01-01, of "YYYY-MM-DD"; undefined when there is no such day. */
export function parseDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00Z`);
  // "2026-02-30" is read as the second of March by some engines.
  return Number.isFinite(time) && writeDay(time / DAY) === date ? time / DAY : undefined;
}

/** "YYYY-MM-DD" of a day counted from 1970-01-01. */
export const writeDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The same as {@link parseDay}. @throws RangeError when there is no such day. */
export function readDay(date: string): number {
  const day = parseDay(date);
  if (day === undefined) throw new RangeError(`Not a day as YYYY-MM-DD: ${date}`);
  return day;
}
