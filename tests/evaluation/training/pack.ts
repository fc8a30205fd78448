import { ALPHABET, BITS_PER_PAIR } from '../../../lib/signals/learned/base91';
import {
  newGapModels,
  newWeightModels,
  type PackedWeights,
  presenceContext,
} from '../../../lib/signals/learned/packed';
import { BitWriter } from './bit-writer';

/** Weights signal by signal. */
export interface SignalWeights {
  /** Ascending. */
  readonly features: Int32Array;
  /** For each signal a weight per feature, 0 where it has none. */
  readonly weights: readonly Float32Array[];
}

/**
 * The inverse of `unpackWeights`. Weights must be 0 or ± `smallest` of their signal times a power of two.
 */
export function packWeights({ features, weights }: SignalWeights, smallest: readonly number[]): PackedWeights {
  const writer = new BitWriter();
  const gaps = newGapModels();
  let before = -1;
  for (const feature of features) {
    writer.writeNumber(gaps, feature - before - 1);
    before = feature;
  }
  const used = new Uint8Array(features.length);
  weights.forEach((ofSignal, index) => {
    writeSignal(writer, ofSignal, smallest[index] ?? 1, used);
  });
  return { rows: features.length, smallest, bits: textOf(writer.finish()) };
}

function writeSignal(writer: BitWriter, weights: Float32Array, unit: number, used: Uint8Array): void {
  const models = newWeightModels();
  weights.forEach((weight, row) => {
    writer.write(models.isPresent, presenceContext(used[row] ?? 0), weight === 0 ? 0 : 1);
    if (weight === 0) return;
    used[row] = (used[row] ?? 0) + 1;
    writer.write(models.isNegative, 0, weight < 0 ? 1 : 0);
    writer.writeUnary(models.power, Math.round(Math.log2(Math.abs(weight) / unit)));
  });
}

/** The inverse of `bytesOf`; what is missing of the last pair is 0. */
export function textOf(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let held = 0;
  const put = () => {
    const value = bits & (2 ** BITS_PER_PAIR - 1);
    text += (ALPHABET[value % ALPHABET.length] ?? '') + (ALPHABET[Math.floor(value / ALPHABET.length)] ?? '');
    bits >>>= BITS_PER_PAIR;
    held -= BITS_PER_PAIR;
  };
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held >= BITS_PER_PAIR) put();
  }
  while (held > 0) put();
  return text;
}
