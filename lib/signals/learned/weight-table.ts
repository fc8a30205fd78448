import { ENTRY_BITS, type PackedWeights, unpackWeights, weightOf } from './packed';

/** Weights of many signals, looked up by feature. */
export class WeightTable {
  /** For each 32 features: a bit per feature, whether it has weights; then the row of the first of them. */
  readonly #rows: Int32Array;
  /** Row r holds the entries `#starts[r]` to `#starts[r + 1]`. */
  readonly #starts: Uint32Array;
  readonly #entries: Uint16Array;
  /** What each entry weighs. */
  readonly #weights: Float64Array;

  /** `size`: how many features there are at all. */
  constructor(packed: PackedWeights, size: number) {
    const { features, starts, entries } = unpackWeights(packed);
    this.#rows = rowsOf(features, size);
    this.#starts = starts;
    this.#entries = entries;
    this.#weights = Float64Array.from({ length: packed.smallest.length << ENTRY_BITS }, (_, entry) =>
      Math.fround((packed.smallest[entry >> ENTRY_BITS] ?? 0) * weightOf(entry)),
    );
  }

  /** Adds the weights of these features up, for each signal. */
  addTo(sums: Float64Array, features: readonly number[]): void {
    const rows = this.#rows;
    const starts = this.#starts;
    const entries = this.#entries;
    const weights = this.#weights;
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      const group = (feature >>> 5) << 1;
      const bits = rows[group] ?? 0;
      const bit = 1 << (feature & 31);
      if ((bits & bit) === 0) continue;
      const row = (rows[group + 1] ?? 0) + countBits(bits & (bit - 1));
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const entry = entries[at] ?? 0;
        const signal = entry >>> ENTRY_BITS;
        sums[signal] = (sums[signal] ?? 0) + (weights[entry] ?? 0);
      }
    }
  }
}

function rowsOf(features: Int32Array, size: number): Int32Array {
  const rows = new Int32Array(Math.ceil(size / 32) * 2);
  let group = 0;
  for (let row = 0; row < features.length; row++) {
    const feature = features[row] ?? 0;
    // Groups that are passed over have no bits, so that nobody asks for their row.
    if (feature >>> 5 !== group || row === 0) {
      group = feature >>> 5;
      rows[group * 2 + 1] = row;
    }
    rows[group * 2] = (rows[group * 2] ?? 0) | (1 << (feature & 31));
  }
  return rows;
}

/** How many of 32 bits are set: pairs, nibbles, bytes (Warren, Hacker's Delight, 5–2). */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
