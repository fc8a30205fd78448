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

/** What one signal's scorer shall tell apart: which lines are right ones, and what an error costs at each. */
interface Errand {
  readonly positive: readonly boolean[];
  readonly costs: readonly number[];
}

/** Strength of the data against the penalty; from trials on the labelled messages that are not set aside. */
const PENALTY = 32;
/**
 * What an error costs: missing a right line, accusing a near miss, a right line of another signal (which may carry this
 * one as well, without saying so), accusing anything else.
 */
const COSTS = { right: 3, nearMiss: 1.5, otherRight: 0.4, other: 1 } as const;
/** Weights kept in each space, on average per signal: all together stay below 700 KB. */
const KEPT = { concepts: 4_400, words: 3_430 } as const;

/** Fits every signal to the example lines of all languages at once. Deterministic. */
export function fitSignals(log: (text: string) => void): Fitted {
  const lines = LANGUAGES.flatMap((language) => examplesIn(language).map((line) => ({ ...line, language })));
  const read = lines.map(({ language, text }) => ({ language, features: featuresOfLine(text, language) }));
  const spaces = layOutColumns(read);
  const matrix = matrixOf(read, spaces);
  log(`${lines.length} lines, ${spaces.width} features`);
  const signals = [...new Set(lines.flatMap(({ signal }) => (signal === undefined ? [] : [signal])))].sort();
  const errands = signals.map((signal) => ({
    positive: lines.map((line) => line.signal === signal && line.right),
    costs: lines.map((line) => costOf(line, signal)),
  }));
  const solveFor = (from: Matrix, { positive, costs }: Errand) => solve(from, positive, costs, PENALTY);
  const worths = errands.map((errand) => worthOf(solveFor(matrix, errand).weights, spaces));
  log(`fitted ${signals.length} signals with all features`);
  keepHeaviest(worths, spaces.concepts, KEPT.concepts);
  for (const columns of spaces.words.values()) keepHeaviest(worths, columns, KEPT.words);
  const fitted = errands.map((errand, index) => solveFor(withColumns(matrix, worths[index] as Float32Array), errand));
  log('fitted them again with the heaviest');
  const packed = (columns: Columns) => packColumns(columns, fitted);
  return {
    signals,
    biases: fitted.map(({ bias }) => toSixDigits(bias)),
    concepts: packed(spaces.concepts),
    words: new Map([...spaces.words].map(([language, columns]) => [language, packed(columns)])),
  };
}

function costOf(line: ExampleLine, signal: SignalId): number {
  if (line.signal === signal) return line.right ? COSTS.right : COSTS.nearMiss;
  return line.right ? COSTS.otherRight : COSTS.other;
}

/** How much each feature moves scores; those of many lines a little before the rare. */
function worthOf(weights: Float32Array, { concepts, words }: Spaces): Float32Array {
  const worth = new Float32Array(weights.length);
  for (const { first, rarity, lines } of [concepts, ...words.values()])
    rarity.forEach((rare, column) => {
      worth[first + column] = Math.abs(weights[first + column] as number) * rare * (lines[column] as number) ** 0.25;
    });
  return worth;
}

/** Leaves `count` features per signal in a space, the heaviest of all signals together: some take more words to tell. */
function keepHeaviest(worths: readonly Float32Array[], { first, features }: Columns, count: number): void {
  const parts = worths.map((worth) => worth.subarray(first, first + features.length));
  const all = new Float32Array(parts.length * features.length);
  parts.forEach((part, index) => {
    all.set(part, index * features.length);
  });
  const least = all.sort()[Math.max(0, all.length - count * parts.length)] ?? 0;
  for (const part of parts)
    for (let column = 0; column < part.length; column++) if ((part[column] as number) < least) part[column] = 0;
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
