import { BitReader } from './bit-reader';

/** Weights of many signals over one space of features, as text. */
export interface PackedWeights {
  /** How many features have a weight for any signal. */
  readonly rows: number;
  /** Per signal the size of the smallest weight; the others are that times a power of two. */
  readonly smallest: readonly number[];
  /** Bits of a range coder (`bit-reader.ts`), 13 to a pair of characters (`base91.ts`). */
  readonly bits: string;
}

/** Weights unpacked, feature by feature. */
export interface UnpackedWeights {
  /** Ascending. */
  readonly features: Int32Array;
  /** The weights of `features[row]` are the entries from `starts[row]` to `starts[row + 1]`. */
  readonly starts: Uint32Array;
  /** Each weight with the signal that it is of, in the order of the signals: `signal << ENTRY_BITS`, and see {@link weightOf}. */
  readonly entries: Uint16Array;
}

/** Bits of an entry below the signal: the sign above the power of two. */
export const ENTRY_BITS = 6;
const NEGATIVE = 2 ** (ENTRY_BITS - 1);

/** How many times the smallest weight of its signal an entry is. */
export const weightOf = (entry: number): number => (entry & NEGATIVE ? -1 : 1) * 2 ** (entry & (NEGATIVE - 1));

/**
 * What is written, in order: the gap from each feature to the next; then for each signal and each feature whether it
 * has a weight, its sign, and which power of two it is.
 */
export function unpackWeights({ rows, smallest, bits }: PackedWeights): UnpackedWeights {
  const reader = new BitReader(bits);
  const features = readFeatures(reader, rows);
  /** How many signals a feature has had a weight for so far: the more, the likelier the next. */
  const used = new Uint8Array(rows);
  const bySignal = smallest.map(() => readWeights(reader, used));
  return { features, ...byRow(bySignal, used) };
}

/** The weights of one signal: row and entry in one number. Plain loops: there are hundreds of thousands, and a page waits. */
function readWeights(reader: BitReader, used: Uint8Array): readonly number[] {
  const models = newWeightModels();
  const weights: number[] = [];
  for (let row = 0; row < used.length; row++) {
    const before = used[row] ?? 0;
    if (reader.read(models.isPresent, presenceContext(before)) === 0) continue;
    used[row] = before + 1;
    const sign = reader.read(models.isNegative, 0) * NEGATIVE;
    weights.push((row << ENTRY_BITS) | sign | reader.readUnary(models.power));
  }
  return weights;
}

/** `used`: how many entries each row has. */
function byRow(
  bySignal: readonly (readonly number[])[],
  used: Uint8Array,
): Pick<UnpackedWeights, 'starts' | 'entries'> {
  const starts = new Uint32Array(used.length + 1);
  for (let row = 0; row < used.length; row++) starts[row + 1] = (starts[row] ?? 0) + (used[row] ?? 0);
  const next = starts.slice();
  const entries = new Uint16Array(starts[used.length] ?? 0);
  bySignal.forEach((weights, signal) => {
    for (const weight of weights) {
      const row = weight >>> ENTRY_BITS;
      const at = next[row] ?? 0;
      next[row] = at + 1;
      entries[at] = (signal << ENTRY_BITS) | (weight & (2 ** ENTRY_BITS - 1));
    }
  });
  return { starts, entries };
}

function readFeatures(reader: BitReader, rows: number): Int32Array {
  const models = newGapModels();
  const features = new Int32Array(rows);
  let feature = -1;
  for (let row = 0; row < rows; row++) {
    feature += 1 + reader.readNumber(models);
    features[row] = feature;
  }
  return features;
}

/** Adaptive probabilities of the bits that gaps are written with. */
export const newGapModels = () => ({ length: newModels(32), digits: newModels(32 * 32) });

/** Adaptive probabilities of the bits that the weights of one signal are written with. */
export const newWeightModels = () => ({ isPresent: newModels(6), isNegative: newModels(1), power: newModels(24) });

/** Context of "has a weight". */
export const presenceContext = (used: number): number => Math.min(used, 5);

/** Half of 2^12: a bit is as likely 0 as 1. */
const EVEN = 2_048;

const newModels = (count: number): Uint16Array => new Uint16Array(count).fill(EVEN);
