import { DAY } from '../time-units';

/** A stretch of time, UTC ms, `until` exclusive, in which a zone's offset from UTC (ms) does not change. */
interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** A zone changes its offset about twice a year: a few spans serve any number of instants. */
const knownSpans = new Map<string, OffsetSpan[]>();

/**
 * A zone's offset from UTC at an instant (UTC ms), in ms; east of Greenwich is positive.
 * @throws RangeError for a zone that the machine does not know.
 */
export function offsetAt(instant: number, zone: string): number {
  const spans = knownSpans.get(zone) ?? [];
  const known = spans.find(({ from, until }) => from <= instant && instant < until);
  if (known !== undefined) return known.offset;
  const span = findSpan(instant, zone);
  knownSpans.set(zone, [span, ...spans]);
  return span.offset;
}

/**
 * The instant (UTC ms) at which clocks in a zone show `local`, ms since 1970-01-01 00:00 by those clocks.
 * Temporal's rule `compatible`: a time that the clocks skip is moved on by the length of the gap, of a time
 * that they show twice the first one is meant.
 */
export function instantAt(local: number, zone: string): number {
  // A day is longer than any offset: on either side it lies beyond a change of clocks.
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  if (before === after) return local - before;
  const early = local - before;
  const late = local - after;
  if (offsetAt(early, zone) === before) return early;
  return offsetAt(late, zone) === after ? late : early;
}

function findSpan(instant: number, zone: string): OffsetSpan {
  const here = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const previous = here.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = here.getTimeZoneTransition('next');
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}
