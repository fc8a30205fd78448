import type { Health, Standing, Trend } from '../model';
import { DAY } from '../time-units';
import type { ClientRecord, HealthOptions } from './client-record';
import type { Arrival } from './course';
import { explain } from './explanation';
import { daysOf, prepareRelationship, type Relationship, standingOf } from './relationship';
import { TREND } from './scale';
import { judgeDimensions } from './score';

/**
 * Judges how a working relationship is (DESIGN §7), with everything that explains it. Pure; independent of the order of
 * the incidents; its time grows with their number, not with its square. A dismissal never lowers the score, nor does
 * time alone; a further message with findings never raises it.
 */
export function judgeHealth(record: ClientRecord, options: HealthOptions): Health {
  const relationship = prepareRelationship(record, options);
  const arrival = relationship.courseUntil(options.now);
  return {
    ...standingOf(relationship, arrival),
    trend: trendOf(record, relationship, arrival, options.now),
    dimensions: judgeDimensions(arrival.points, relationship.seen),
    messages: record.messages,
    days: daysOf(record),
    explanation: explain(relationship, arrival, options.now, (id) => standingWithout(id, record, options)),
  };
}

function standingWithout(incidentId: string, record: ClientRecord, options: HealthOptions): Standing {
  const incidents = record.incidents.map((incident) =>
    incident.id === incidentId ? { ...incident, verdict: 'dismissed' as const } : incident,
  );
  const relationship = prepareRelationship({ ...record, incidents }, options);
  return standingOf(relationship, relationship.courseUntil(options.now));
}

/** How the score has changed in 30 days, or since the first message if that is nearer; both by today's verdicts. */
function trendOf(record: ClientRecord, relationship: Relationship, arrival: Arrival, now: number): Trend {
  if (relationship.learning) return 'level';
  const earlier = relationship.courseUntil(Math.max(now - TREND.days * DAY, Math.min(record.firstAt ?? now, now)));
  const change = arrival.score - earlier.score;
  if (Math.abs(change) < TREND.change) return 'level';
  return change > 0 ? 'better' : 'worse';
}
