import { firstIndex } from '../first-index';
import type { Dimension, SignalId } from '../model';
import { DAY } from '../time-units';
import { SEVERITY_POINTS } from '../weights';
import type { WeighedIncident } from './client-record';
import { EVIDENCE, FINDINGS_PER_MESSAGE, REPETITION, shareOf, WEIGHTS } from './scale';

/** A finding that costs points. */
export interface CountedFinding {
  readonly incidentId: string;
  readonly signal: SignalId;
  readonly dimension: Dimension;
  /** UTC ms; a time after now, from a clock that was wrong, counts as now. */
  readonly at: number;
  /** Day it says it was sent on, also where its clock was ahead: as time passes, one day must not become two. */
  readonly day: number;
  /** Points on the day it was sent, repetition included; age and healing come later. */
  readonly points: number;
  /** Heavy enough to speak for a band below Watch. */
  readonly evidence: boolean;
  /** Its clock was ahead: no act until now can have made up for it. */
  readonly isAhead: boolean;
  /** It goes on, and costs the same until it is over. */
  readonly lasts: boolean;
}

/**
 * The findings that count, oldest first: of known time, not dismissed, at most one per signal and three per message.
 * Which three of a message is decided by what was read, not by the user's verdicts: otherwise dismissing one finding
 * could let a fourth one in and make matters worse.
 */
export function countFindings(incidents: readonly WeighedIncident[], now: number): readonly CountedFinding[] {
  const dated = incidents.filter((incident) => timeOf(incident) !== undefined);
  const standing = dated.filter((incident) => incident.verdict !== 'dismissed');
  const daysOf = daysBySignal(standing);
  return heaviestOfEachMessage(dated)
    .filter((incident) => incident.verdict !== 'dismissed')
    .map((incident) => countFinding(incident, daysOf.get(incident.signal) ?? [], now))
    .sort((a, b) => a.at - b.at || a.day - b.day || compareIds(a.incidentId, b.incidentId));
}

/** UTC ms from which an incident counts; undefined when that is not known. */
const timeOf = ({ since, sentAt }: WeighedIncident): number | undefined => since ?? sentAt;

function countFinding(incident: WeighedIncident, days: readonly number[], now: number): CountedFinding {
  const at = timeOf(incident) ?? now;
  const weight = SEVERITY_POINTS[incident.severity] * shareOf(incident.confidence, incident.verdict);
  return {
    incidentId: incident.id,
    signal: incident.signal,
    dimension: incident.dimension,
    at: Math.min(at, now),
    day: dayOf(at),
    points: weight * repetition(dayOf(at), days),
    evidence: weight > EVIDENCE.heavierThan,
    isAhead: at > now,
    lasts: incident.lasts ?? false,
  };
}

function heaviestOfEachMessage(incidents: readonly WeighedIncident[]): readonly WeighedIncident[] {
  const byMessage = new Map<string, WeighedIncident[]>();
  for (const incident of incidents) {
    const ofMessage = byMessage.get(incident.messageKey);
    if (ofMessage) ofMessage.push(incident);
    else byMessage.set(incident.messageKey, [incident]);
  }
  return [...byMessage.values()].flatMap((ofMessage) => (ofMessage.length === 1 ? ofMessage : heaviestOf(ofMessage)));
}

function heaviestOf(ofMessage: readonly WeighedIncident[]): readonly WeighedIncident[] {
  const bySignal = new Map<SignalId, WeighedIncident>();
  for (const incident of ofMessage.toSorted(compareWeights)) {
    if (bySignal.size < FINDINGS_PER_MESSAGE && !bySignal.has(incident.signal)) bySignal.set(incident.signal, incident);
  }
  return [...bySignal.values()];
}

/** Heaviest first, as read; then the weightier dimension; then any fixed order. */
const compareWeights = (a: WeighedIncident, b: WeighedIncident): number =>
  weightAsRead(b) - weightAsRead(a) || WEIGHTS[b.dimension] - WEIGHTS[a.dimension] || compareIds(a.id, b.id);

const weightAsRead = (incident: WeighedIncident): number =>
  SEVERITY_POINTS[incident.severity] * shareOf(incident.confidence, 'open');

/** Days on which each signal was found, ascending. */
function daysBySignal(incidents: readonly WeighedIncident[]): ReadonlyMap<SignalId, readonly number[]> {
  const days = new Map<SignalId, Set<number>>();
  for (const incident of incidents) {
    const known = days.get(incident.signal) ?? new Set();
    days.set(incident.signal, known.add(dayOf(timeOf(incident) ?? 0)));
  }
  return new Map([...days].map(([signal, known]) => [signal, [...known].sort((a, b) => a - b)]));
}

/** How much heavier a finding is for the earlier days with the same signal: 1 to 2. */
function repetition(day: number, days: readonly number[]): number {
  const earlier = indexFrom(days, day) - indexFrom(days, day - REPETITION.days);
  return Math.min(REPETITION.most, 1 + REPETITION.step * earlier);
}

/** Of the first day that is not before `day`. */
const indexFrom = (days: readonly number[], day: number): number => firstIndex(days, (other) => other >= day);

/** Days are UTC days: the same wherever the machine stands. */
const dayOf = (at: number): number => Math.floor(at / DAY);

/** By code units, not by locale: the same order everywhere. */
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
