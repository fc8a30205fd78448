/** Temporal and Date end here (ECMA-262, "time values and time range"): UTC ms on either side of the epoch. */
const TIME_RANGE = 8.64e15;

/** No place on earth is further from UTC than this (Kiribati's +14:00), in minutes. */
const OFFSET_RANGE = 14 * 60;

/** "2026-09-14T20:41:00Z"; '' when the time is unknown. */
export function utcClock(at: number | undefined): string {
  return instantOf(at)?.toString({ smallestUnit: 'second' }) ?? '';
}

/** The same instant on the clock of a zone, with its offset: "2026-09-14T22:41:00+02:00"; '' when the time is unknown. */
export function zoneClock(at: number | undefined, zone: string): string {
  const options = { smallestUnit: 'second', timeZoneName: 'never' } as const;
  return instantOf(at)?.toZonedDateTimeISO(zone).toString(options) ?? '';
}

/** The same instant on the sender's clock, by its UTC offset in minutes; '' when either is unknown or no offset at all. */
export function senderClock(at: number | undefined, offset: number | undefined): string {
  if (offset === undefined || !(Math.abs(offset) <= OFFSET_RANGE)) return '';
  return zoneClock(at, offsetZone(offset));
}

/** UTC offset in minutes as Temporal names it: −90 is "-01:30". */
function offsetZone(minutes: number): string {
  const total = Math.abs(Math.trunc(minutes));
  const hours = String(Math.floor(total / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(total % 60).padStart(2, '0')}`;
}

function instantOf(at: number | undefined): Temporal.Instant | undefined {
  if (at === undefined || !Number.isFinite(at) || Math.abs(at) > TIME_RANGE) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(at));
}
