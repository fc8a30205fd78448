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

/** Weights unpacked, signal by signal. */
export interface UnpackedWeights {
  /** Ascending. */
  readonly features: Int32Array;
  /** For each signal a weight per feature, 0 where it has none. */
  readonly weights: readonly Float32Array[];
}

/**
 * What is written, in order: the gap from each feature to the next; then for each signal and each feature whether it
 * has a weight, its sign, and which power of two it is.
 */
export function unpackWeights({ rows, smallest, bits }: PackedWeights): UnpackedWeights {
  const reader = new BitReader(bits);
  const features = readFeatures(reader, rows);
  /** How many signals a feature has had a weight for so far: the more, the likelier the next. */
  const used = new Uint8Array(rows);
  const weights = smallest.map((unit) => readWeights(reader, unit, used));
  return { features, weights };
}

/** A plain loop: there are hundreds of thousands of them, and a page waits for the first badge. */
function readWeights(reader: BitReader, unit: number, used: Uint8Array): Float32Array {
  const models = newWeightModels();
  const weights = new Float32Array(used.length);
  for (let row = 0; row < weights.length; row++) {
    const before = used[row] ?? 0;
    if (reader.read(models.isPresent, presenceContext(before)) === 0) continue;
    used[row] = before + 1;
    const sign = reader.read(models.isNegative, 0) === 1 ? -unit : unit;
    weights[row] = sign * 2 ** reader.readUnary(models.power);
  }
  return weights;
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
