import { isKnownZone } from '../hours/check-schedule';
import { instantAt, offsetAt } from '../hours/offset';
import { parseDay } from '../hours/plain-day';
import { DAY } from '../time-units';
import type { IcsProperty } from './ics-lines';

/** A beginning or an end: ms since 1970-01-01 00:00 by the clocks of the zone asked for. `date`: a whole day, its midnight. */
export interface IcsTime {
  readonly kind: 'date' | 'time';
  readonly local: number;
}

const DATE = /^(\d{4})(\d\d)(\d\d)$/;
const DATE_TIME = /^(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?)$/;
const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/**
 * A DATE or DATE-TIME (RFC 5545 §3.3.4 and §3.3.5) by the clocks of `zone` (IANA). A time in a zone that the machine does
 * not know is taken as it stands, like one without a zone. Undefined for anything else and for days that there are not.
 */
export function readTime({ value, parameters }: IcsProperty, zone: string): IcsTime | undefined {
  const text = value.trim();
  const [, year, month, date, hours, minutes, seconds, utc] = DATE_TIME.exec(text) ?? DATE.exec(text) ?? [];
  const day = parseDay(`${year}-${month}-${date}`);
  if (day === undefined) return undefined;
  if (hours === undefined) return { kind: 'date', local: day * DAY };
  const wall = day * DAY + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  const theirs = utc === 'Z' ? 'UTC' : parameters.get('TZID');
  if (theirs === undefined || theirs === zone || !isKnownZone(theirs)) return { kind: 'time', local: wall };
  const instant = instantAt(wall, theirs);
  return { kind: 'time', local: instant + offsetAt(instant, zone) };
}

/** A DURATION (RFC 5545 §3.3.6) in ms; undefined for a negative or unreadable one. */
export function readDuration(value: string): number | undefined {
  const parts = DURATION.exec(value.trim());
  if (parts === null) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
