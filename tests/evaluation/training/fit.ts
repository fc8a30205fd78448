import type { Language, SignalId } from '../../../lib/model';
import { encodeEntries } from '../../../lib/signals/learned/model';
import { type ExampleLine, examplesIn } from './examples';
import { featuresOfLine } from './sentence';
import { type Example, type Line, solve } from './solver';

/** A scorer of one signal, not yet calibrated. */
export interface FittedSignal {
  readonly signal: SignalId;
  readonly bias: number;
  readonly step: number;
  readonly entries: string;
}

/** Strength of the data against the penalty; from trials on the labelled messages that are not set aside. */
const PENALTY = 32;
/** What an error costs: missing a right line, accusing a near miss, accusing anything else. */
const COSTS = { right: 3, nearMiss: 1.5, other: 1 } as const;
/** Weights kept per signal: all five languages together stay below 700 KB. */
const KEPT = 3_200;
/** A weight is stored in four bits: −7 to 7. */
const STEPS = 7;
/** So many of a signal's heaviest weights are cut to the largest step, so that the others keep some detail. */
const CUT = 20;
/** Rare features are worth more, but less than their rarity says (exponent on the inverse document frequency). */
const RARITY = 0.7;
/** A feature of a single line is a memory, not a pattern. */
const LEAST_LINES = 2;
/** Scales values so that `PENALTY` means the same for long and short lines; undone in the weights. */
const SCALE = 4;

/** Fits every signal of a language to the example lines. Deterministic. */
export function fitLanguage(language: Language): readonly FittedSignal[] {
  const lines = examplesIn(language);
  const features = lines.map(({ text }) => featuresOfLine(text, language));
  const rarity = rarityOf(features);
  const ids = [...new Set(lines.flatMap(({ signal }) => (signal === undefined ? [] : [signal])))].sort();
  return ids.map((signal) => fitSignal(signal, lines, features, rarity));
}

function fitSignal(
  signal: SignalId,
  lines: readonly ExampleLine[],
  features: readonly (readonly number[])[],
  rarity: ReadonlyMap<number, number>,
): FittedSignal {
  const positive = lines.map((line) => line.signal === signal && line.right);
  const costs = lines.map((line) => (line.signal !== signal ? COSTS.other : line.right ? COSTS.right : COSTS.nearMiss));
  const first = fitLine(features, rarity, positive, costs, (feature) => rarity.has(feature));
  const kept = new Set(heaviest(first, features, rarity));
  const { weights, bias } = fitLine(features, rarity, positive, costs, (feature) => kept.has(feature));
  return { signal, bias: round(bias), ...quantise(weights, rarity, [...kept]) };
}

function fitLine(
  features: readonly (readonly number[])[],
  rarity: ReadonlyMap<number, number>,
  positive: readonly boolean[],
  costs: readonly number[],
  isUsed: (feature: number) => boolean,
): Line {
  const examples: Example[] = features.map((all) => {
    const used = all.filter(isUsed);
    return {
      features: used,
      values: used.map((feature) => (rarity.get(feature) ?? 0) / (SCALE * Math.sqrt(Math.max(1, all.length)))),
    };
  });
  return solve(examples, positive, costs, PENALTY);
}

/** Features by how much they move scores: weight times how many lines they stand in. */
function heaviest(
  { weights }: Line,
  features: readonly (readonly number[])[],
  rarity: ReadonlyMap<number, number>,
): readonly number[] {
  const lines = countLines(features);
  const worth = (feature: number) =>
    Math.abs(weights[feature] ?? 0) * (rarity.get(feature) ?? 0) * Math.sqrt(lines.get(feature) ?? 0);
  return [...rarity.keys()]
    .map((feature) => [feature, worth(feature)] as const)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, KEPT)
    .map(([feature]) => feature);
}

/** Inverse document frequency of the features that stand in enough lines. */
function rarityOf(features: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  return new Map(
    [...countLines(features)]
      .filter(([, count]) => count >= LEAST_LINES)
      .map(([feature, count]) => [feature, (Math.log(features.length / (1 + count)) + 1) ** RARITY]),
  );
}

/** In how many lines each feature stands. */
function countLines(features: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const all of features) for (const feature of all) lines.set(feature, (lines.get(feature) ?? 0) + 1);
  return lines;
}

/** Weights in steps; rarity and scale are folded in, so that the scorer need not know them. */
function quantise(
  weights: Float32Array,
  rarity: ReadonlyMap<number, number>,
  kept: readonly number[],
): Pick<FittedSignal, 'step' | 'entries'> {
  const folded = kept.map(
    (feature) => [feature, ((weights[feature] ?? 0) * (rarity.get(feature) ?? 0)) / SCALE] as const,
  );
  const sizes = folded.map(([, weight]) => Math.abs(weight)).sort((a, b) => b - a);
  const step = round((sizes[CUT] ?? sizes[0] ?? 1) / STEPS);
  const entries = folded
    .map(([feature, weight]) => [feature, clamp(Math.round(weight / step))] as const)
    .filter(([, steps]) => steps !== 0)
    .sort(([a], [b]) => a - b);
  return {
    step,
    entries: encodeEntries({ features: entries.map(([f]) => f), steps: entries.map(([, s]) => s) }),
  };
}

const clamp = (steps: number) => Math.max(-STEPS, Math.min(STEPS, steps));

/** Six significant digits: the same file on every machine. */
const round = (value: number) => Number(value.toPrecision(6));
