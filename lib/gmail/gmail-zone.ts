import type { MessageReading } from './read-message';
import { hoursOff, shiftedTime } from './sent-time';
import type { Steps } from './slices';

/** Whether a page was seen to show dates in the machine's zone or in another, which its user has set. */
const zones = new WeakMap<Document, 'own' | 'other'>();

/**
 * Takes another zone that Gmail's settings name off the times of a thread. It shows where every date differs from its
 * message's id by whole hours, all by the same but for the hour of summer time. One date alone may be that of a mail that
 * was under way for hours: until the page has shown more, its time is that of the id, and said to be.
 */
export function* inZoneOfGmail(
  document: Document,
  readings: readonly MessageReading[],
  language: string,
): Steps<readonly MessageReading[]> {
  const hours: (number | undefined)[] = [];
  for (const { datedBy } of readings) {
    const isWhole = datedBy.accepted !== undefined && datedBy.tooltip !== undefined;
    const off = isWhole ? hoursOff(datedBy, language) : undefined;
    if (off === 0) zones.set(document, 'own');
    if (off === 0 || (isWhole && off === undefined)) return readings;
    hours.push(off);
    yield;
  }
  const told = hours.filter((off) => off !== undefined);
  if (told.length === 0 || Math.max(...told) - Math.min(...told) > 1 || zones.get(document) === 'own') return readings;
  if (told.length > 1) zones.set(document, 'other');
  const isSure = zones.get(document) === 'other';
  return readings.map((reading, at) => timed(reading, isSure ? (hours[at] ?? told[0]) : undefined, language));
}

/** @param hours that the zone is ahead; undefined: not known. */
function timed(reading: MessageReading, hours: number | undefined, language: string): MessageReading {
  const { snapshot, datedBy } = reading;
  if (hours === undefined && datedBy.accepted === undefined) return reading;
  const sentAt =
    hours === undefined ? ({ at: datedBy.accepted, basis: 'id' } as const) : shiftedTime(datedBy, hours, language);
  const problems = snapshot.problems.filter((problem) => problem !== 'no-time' || sentAt.at === undefined);
  return { ...reading, snapshot: { ...snapshot, sentAt, problems } };
}
