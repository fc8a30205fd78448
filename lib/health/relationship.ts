import { DIMENSIONS, type Dimension, type SignalId, type Standing } from '../model';
import { DAY } from '../time-units';
import { isWorse } from './band';
import type { ClientRecord, HealthOptions } from './client-record';
import { countFindings } from './counted-findings';
import { type Arrival, followCourse } from './course';
import { LEARNING, shareOf } from './scale';

/** A record made ready to be followed through time. */
export interface Relationship {
  readonly seen: ReadonlySet<Dimension>;
  /** Too little was seen to say anything. */
  readonly learning: boolean;
  /** Red lines that were crossed and not resolved, in the order of the alphabet. */
  readonly redLines: readonly SignalId[];
  /** Where it has come to at an instant, UTC ms; after now: without anything new. */
  courseUntil(at: number): Arrival;
}

export function prepareRelationship(record: ClientRecord, { now, redLines }: HealthOptions): Relationship {
  const findings = countFindings(record.incidents, now);
  const healing = (record.healing ?? []).filter(({ at }) => at <= now);
  const seen = seenIn(record);
  return {
    seen,
    learning: seen.size === 0 || record.messages < LEARNING.messages || daysOf(record) < LEARNING.days,
    redLines: findRedLines(record, redLines),
    courseUntil: (at) => followCourse(findings, healing, seen, at),
  };
}

/** Band and score as they are told: nothing while learning, at most Strained when a red line was crossed. */
export function standingOf({ learning, redLines }: Relationship, arrival: Arrival): Standing {
  const score = learning ? undefined : arrival.score;
  if (redLines.length === 0) return { band: learning ? 'learning' : arrival.band, score };
  return { band: !learning && isWorse(arrival.band, 'strained') ? arrival.band : 'strained', score };
}

/** Whole days between the first and the newest message. */
export const daysOf = ({ firstAt, lastAt }: ClientRecord): number =>
  firstAt === undefined || lastAt === undefined ? 0 : Math.max(0, Math.floor((lastAt - firstAt) / DAY));

/**
 * Signals marked as red lines that were found at least with likelihood, or confirmed. Resolved by dismissing the finding,
 * or by an act of healing after it that names the signal. Time does not matter, not even an unknown one.
 */
function findRedLines({ incidents, healing = [] }: ClientRecord, redLines: readonly SignalId[]): readonly SignalId[] {
  const crossed = incidents.filter(
    ({ signal, confidence, verdict, sentAt }) =>
      redLines.includes(signal) &&
      shareOf(confidence, verdict) >= shareOf('likely', 'open') &&
      !healing.some((event) => event.signal === signal && sentAt !== undefined && event.at > sentAt),
  );
  return [...new Set(crossed.map(({ signal }) => signal))].sort();
}

/** A dimension with a finding was seen, even if the finding was dismissed since. */
export function seenIn(record: ClientRecord): ReadonlySet<Dimension> {
  const seen = new Set([...record.seen, ...record.incidents.map(({ dimension }) => dimension)]);
  return new Set(DIMENSIONS.filter((dimension) => seen.has(dimension)));
}
