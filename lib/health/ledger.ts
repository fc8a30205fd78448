import type { Contribution, Dimension, SignalId } from '../model';
import { DAY } from '../time-units';
import { HEALING_ACTS, type HealingAct, type HealingEvent } from './client-record';
import type { CountedFinding } from './counted-findings';
import { HALF_LIVES, HEALED_BY, QUIET_DAYS } from './scale';
import type { DimensionPoints } from './score';

/** Ways of healing; each halves what is left of a finding once, however often it comes. */
const HEALINGS = [...HEALING_ACTS, 'quiet'] as const;
type Healing = HealingAct | 'quiet';

/** Findings of one signal that were healed in the same ways, and what is left of them together. */
interface Share {
  points: number;
  readonly findings: CountedFinding[];
}

interface Account {
  readonly dimension: Dimension;
  /** By the set of healings, as bits in the order of {@link HEALINGS}. */
  readonly shares: Map<number, Share>;
  /** UTC ms of the newest finding. */
  lastAt: number;
}

/** What is left of a client's findings as time goes on. Time moves forward only. */
export interface Ledger {
  /** Lets time pass until `at` (UTC ms): ageing, and healing by quiet. */
  advance(at: number): void;
  /** Both take place at the ledger's present time. */
  add(finding: CountedFinding): void;
  heal(event: HealingEvent): void;
  /** Points left in each dimension. */
  points(): DimensionPoints;
  /** What is left of each finding, in no particular order. */
  contributions(): readonly Contribution[];
}

/** An empty ledger. Each step costs time by the number of signals, not of findings. */
export function openLedger(): Ledger {
  const accounts = new Map<SignalId, Account>();
  // What goes on neither ages nor heals.
  const lasting: CountedFinding[] = [];
  let present = Number.NEGATIVE_INFINITY;
  return {
    advance(at) {
      for (const [signal, account] of accounts) {
        const left = decay(at - present, account.dimension);
        for (const share of account.shares.values()) share.points *= left;
        const isQuiet =
          at - account.lastAt >= QUIET_DAYS * DAY && !lasting.some((finding) => finding.signal === signal);
        if (isQuiet) halve(account, 'quiet');
      }
      present = at;
    },
    add(finding) {
      if (finding.lasts) {
        lasting.push(finding);
        return;
      }
      const account = accounts.get(finding.signal) ?? { dimension: finding.dimension, shares: new Map(), lastAt: 0 };
      accounts.set(finding.signal, account);
      account.lastAt = finding.at;
      put(account, 0, { points: finding.points, findings: [finding] });
    },
    heal(event) {
      for (const [signal, account] of accounts) if (isAbout(event, signal, account)) halve(account, event.act);
    },
    points() {
      const points = { respect: 0, money: 0, work: 0, time: 0, cooperation: 0 };
      for (const { dimension, shares } of accounts.values()) {
        for (const share of shares.values()) points[dimension] += share.points;
      }
      for (const finding of lasting) points[finding.dimension] += finding.points;
      return points;
    },
    contributions: () => [
      ...[...accounts.values()].flatMap((account) => contributionsOf(account, present)),
      ...lasting.map(({ incidentId, signal, dimension, points }) => ({ incidentId, signal, dimension, points })),
    ],
  };
}

/** What is left of a point after so many ms. */
const decay = (ms: number, dimension: Dimension): number => 0.5 ** (ms / DAY / HALF_LIVES[dimension]);

function halve(account: Account, healing: Healing): void {
  const bit = 1 << HEALINGS.indexOf(healing);
  for (const [set, share] of [...account.shares]) {
    if ((set & bit) !== 0) continue;
    account.shares.delete(set);
    put(account, set | bit, { points: share.points / 2, findings: share.findings });
  }
}

function put(account: Account, set: number, { points, findings }: Share): void {
  const share = account.shares.get(set);
  if (share === undefined) {
    account.shares.set(set, { points, findings });
    return;
  }
  share.points += points;
  for (const finding of findings) share.findings.push(finding);
}

function isAbout(event: HealingEvent, signal: SignalId, account: Account): boolean {
  if (event.signal !== undefined) return event.signal === signal;
  if (event.dimension !== undefined) return event.dimension === account.dimension;
  return HEALED_BY[event.act].includes(account.dimension);
}

const contributionsOf = (account: Account, at: number): readonly Contribution[] =>
  [...account.shares].flatMap(([set, { findings }]) =>
    findings.map((finding) => ({
      incidentId: finding.incidentId,
      signal: finding.signal,
      dimension: finding.dimension,
      points: finding.points * decay(at - finding.at, finding.dimension) * 0.5 ** countBits(set),
    })),
  );

const countBits = (set: number): number => HEALINGS.filter((_, index) => (set & (1 << index)) !== 0).length;
