import { LANGUAGES, type Language, type SignalId } from '../../../lib/model';
import type { PackedWeights } from '../../../lib/signals/learned/packed';
import { type Columns, layOutColumns, matrixOf, SCALE, type Spaces } from './columns';
import { type ExampleLine, examplesIn } from './examples';
import { type Matrix, withColumns } from './matrix';
import { packWeights } from './pack';
import { toPowersOfTwo } from './quantise';
import { featuresOfLine } from './sentence';
import { toSixDigits } from './six-digits';
import { type Line, solve } from './solver';

/** Scorers of all signals, not yet calibrated. */
export interface Fitted {
  readonly signals: readonly SignalId[];
  readonly biases: readonly number[];
  readonly concepts: PackedWeights;
  readonly words: ReadonlyMap<Language, PackedWeights>;
}

/** Strength of the data against the penalty; from trials on the labelled messages that are not set aside. */
const PENALTY = 32;
/**
 * What an error costs: missing a right line, accusing a near miss, a right line of another signal (which may carry this
 * one as well, without saying so), accusing anything else.
 */
const COSTS = { right: 3, nearMiss: 1.5, otherRight: 0.4, other: 1 } as const;
/** Weights kept per signal, in each space: all together stay below 700 KB. */
const KEPT = { concepts: 4_400, words: 3_430 } as const;

/** Fits every signal to the example lines of all languages at once. Deterministic. */
export function fitSignals(log: (text: string) => void): Fitted {
  const lines = LANGUAGES.flatMap((language) => examplesIn(language).map((line) => ({ ...line, language })));
  const read = lines.map(({ language, text }) => ({ language, features: featuresOfLine(text, language) }));
  const spaces = layOutColumns(read);
  const matrix = matrixOf(read, spaces);
  log(`${lines.length} lines, ${spaces.width} features`);
  const signals = [...new Set(lines.flatMap(({ signal }) => (signal === undefined ? [] : [signal])))].sort();
  const fitted = signals.map((signal) => {
    const line = fitSignal(signal, lines, matrix, spaces);
    log(`fitted ${signal}`);
    return line;
  });
  const packed = (columns: Columns) => packColumns(columns, fitted);
  return {
    signals,
    biases: fitted.map(({ bias }) => toSixDigits(bias)),
    concepts: packed(spaces.concepts),
    words: new Map([...spaces.words].map(([language, columns]) => [language, packed(columns)])),
  };
}

/** Fits with all features, keeps the heaviest, and fits those again. */
function fitSignal(signal: SignalId, lines: readonly ExampleLine[], matrix: Matrix, spaces: Spaces): Line {
  const positive = lines.map((line) => line.signal === signal && line.right);
  const costs = lines.map((line) => costOf(line, signal));
  const { weights } = solve(matrix, positive, costs, PENALTY);
  const kept = new Uint8Array(matrix.width);
  keepHeaviest(kept, weights, spaces.concepts, KEPT.concepts);
  for (const columns of spaces.words.values()) keepHeaviest(kept, weights, columns, KEPT.words);
  return solve(withColumns(matrix, kept), positive, costs, PENALTY);
}

function costOf(line: ExampleLine, signal: SignalId): number {
  if (line.signal === signal) return line.right ? COSTS.right : COSTS.nearMiss;
  return line.right ? COSTS.otherRight : COSTS.other;
}

/** Features by how much they move scores; those of many lines a little before the rare. */
function keepHeaviest(kept: Uint8Array, weights: Float32Array, columns: Columns, count: number): void {
  const worth = Float64Array.from(columns.rarity, (rarity, column) => {
    const weight = weights[columns.first + column] as number;
    return Math.abs(weight) * rarity * (columns.lines[column] as number) ** 0.25;
  });
  const order = Array.from(worth.keys()).sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  for (const column of order.slice(0, count)) if (worth[column] !== 0) kept[columns.first + column] = 1;
}

/** The weights of one space; rarity and scale are folded in, so that the scorer need not know them. */
function packColumns(columns: Columns, fitted: readonly Line[]): PackedWeights {
  const quantised = fitted.map(({ weights }) =>
    toPowersOfTwo(
      columns.rarity.map((rarity, column) => ((weights[columns.first + column] as number) * rarity) / SCALE),
    ),
  );
  const used = columns.features.map((_, column) => (quantised.some(({ weights }) => weights[column] !== 0) ? 1 : 0));
  return packWeights(
    {
      features: columns.features.filter((_, column) => used[column] === 1),
      weights: quantised.map(({ weights }) => weights.filter((_, column) => used[column] === 1)),
    },
    quantised.map(({ smallest }) => smallest),
  );
}
