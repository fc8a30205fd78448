import type { Contribution, Dimension } from '../model';
import { DAY } from '../time-units';
import { bandOf, floorOf, nextBand } from './band';
import type { HealingEvent } from './client-record';
import type { CountedFinding } from './counted-findings';
import { type Ledger, openLedger } from './ledger';
import { EVIDENCE, HYSTERESIS, type ScoreBand } from './scale';
import { type DimensionPoints, scoreOf } from './score';

/** Where a relationship has come to. */
export interface Arrival {
  readonly points: DimensionPoints;
  /** Counted when they are asked for: most courses are followed for their score alone. */
  contributions(): readonly Contribution[];
  readonly score: number;
  readonly band: ScoreBand;
  readonly bandReason: 'score' | 'one-day' | 'lingers';
}

/** A finding or an act of healing, in a course. */
export type CourseEvent = CountedFinding | HealingEvent;

/**
 * Follows a relationship from its first finding until `until` (UTC ms) and tells where it has come to.
 * The band depends on the one before it, hence on the past; following the past in the order of sending, not of reading, makes
 * the outcome independent of when which mail was opened. Between two events the score only rises, so looking just before and
 * just after each is as good as looking always.
 * `findings` oldest first; `seen` must not be empty.
 */
export function followCourse(
  findings: readonly CountedFinding[],
  healing: readonly HealingEvent[],
  seen: ReadonlySet<Dimension>,
  until: number,
): Arrival {
  const ledger = openLedger();
  const evidence = watchEvidence();
  let band: ScoreBand = 'steady';
  const look = (at: number) => {
    band = nextBand(band, sparedScore(scoreOf(ledger.points(), seen) ?? 100, evidence.speaks(at)));
  };
  for (const event of inOrder(findings, healing, until)) {
    ledger.advance(event.at);
    look(event.at);
    if ('act' in event) ledger.heal(event);
    else {
      ledger.add(event);
      evidence.add(event);
    }
    look(event.at);
  }
  ledger.advance(until);
  look(until);
  return arrive(ledger, seen, band, evidence.speaks(until));
}

function arrive(ledger: Ledger, seen: ReadonlySet<Dimension>, band: ScoreBand, speaks: boolean): Arrival {
  const points = ledger.points();
  const score = scoreOf(points, seen) ?? 100;
  const spared = sparedScore(score, speaks);
  const bandReason = spared !== score ? 'one-day' : bandOf(score) === band ? 'score' : 'lingers';
  return { points, contributions: ledger.contributions, score, band, bandReason };
}

/**
 * Findings and acts until `until`, in time; of the same instant findings first, because an act heals what was before it, but
 * not those of a clock that was ahead: what is not healed later must not be healed now.
 */
export function inOrder(
  findings: readonly CountedFinding[],
  healing: readonly HealingEvent[],
  until: number,
): readonly CourseEvent[] {
  const rank = (event: CourseEvent) => ('act' in event ? 1 : event.isAhead ? 2 : 0);
  return [...findings, ...healing]
    .filter((event) => event.at <= until)
    .sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

/** Below Watch only with evidence (DESIGN §7); high enough to leave a worse band when the evidence has become too old. */
const sparedScore = (score: number, speaks: boolean): number =>
  speaks ? score : Math.max(score, floorOf('watch') + HYSTERESIS);

/** Watches whether findings of two days, heavy and recent enough, speak for a band below Watch. */
function watchEvidence() {
  const days: { readonly at: number; readonly day: number }[] = [];
  let oldest = 0;
  return {
    add(finding: CountedFinding): void {
      if (finding.evidence) days.push(finding);
    },
    speaks(at: number): boolean {
      while ((days[oldest]?.at ?? at) < at - EVIDENCE.within * DAY) oldest++;
      return (days.at(-1)?.day ?? 0) > (days[oldest]?.day ?? Number.POSITIVE_INFINITY);
    },
  };
}
