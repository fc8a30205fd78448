import { type BandReason, type Contribution, DIMENSIONS, type HealthExplanation, type Standing } from '../model';
import { DAY } from '../time-units';
import type { Arrival } from './course';
import { type Relationship, standingOf } from './relationship';
import { LEAST_POINTS, QUIET_DAYS } from './scale';
import { findHeldDownBy } from './score';

/**
 * Everything that the explanation of a band is told with.
 * @param now UTC ms.
 * @param without Tells how things would stand without one incident.
 */
export function explain(
  relationship: Relationship,
  arrival: Arrival,
  now: number,
  without: (incidentId: string) => Standing,
): HealthExplanation {
  const contributions = arrival
    .contributions()
    .filter(({ points }) => points >= LEAST_POINTS)
    .sort(compare);
  const heaviest = contributions[0];
  const monthLater = relationship.courseUntil(now + QUIET_DAYS * DAY);
  return {
    bandReason: reasonOf(relationship, arrival),
    heldDownBy: heaviest && findHeldDownBy(arrival.points, relationship.seen),
    contributions,
    redLines: relationship.redLines,
    withoutHeaviest: heaviest && without(heaviest.incidentId),
    afterQuietMonth: heaviest && standingOf(relationship, monthLater),
    notSeen: DIMENSIONS.filter((dimension) => !relationship.seen.has(dimension)),
  };
}

function reasonOf(relationship: Relationship, arrival: Arrival): BandReason {
  if (standingOf(relationship, arrival).band === standingOf({ ...relationship, redLines: [] }, arrival).band) {
    return relationship.learning ? 'learning' : arrival.bandReason;
  }
  return 'red-line';
}

/** Heaviest first; then any fixed order. */
const compare = (a: Contribution, b: Contribution): number =>
  b.points - a.points || (a.incidentId < b.incidentId ? -1 : 1);
