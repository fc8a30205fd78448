import { type PackedWeights, unpackWeights } from './packed';

/** Weights of many signals, looked up by feature. */
export class WeightTable {
  /** A bit per feature: whether it has weights. */
  readonly #present: Uint32Array;
  /** Per 32 features how many before them have weights: with the bits above, the row of a feature. */
  readonly #rowsBefore: Uint32Array;
  /** Row r holds the entries `#starts[r]` to `#starts[r + 1]` of `#owners` (index of signal) and `#values`. */
  readonly #starts: Uint32Array;
  readonly #owners: Uint8Array;
  readonly #values: Float32Array;

  /** `size`: how many features there are at all. */
  constructor(packed: PackedWeights, size: number) {
    const { features, weights } = unpackWeights(packed);
    const words = Math.ceil(size / 32);
    this.#present = new Uint32Array(words);
    for (const feature of features) this.#present[feature >>> 5] = (this.#present[feature >>> 5] ?? 0) | bitOf(feature);
    this.#rowsBefore = new Uint32Array(words + 1);
    this.#present.forEach((bits, word) => {
      this.#rowsBefore[word + 1] = (this.#rowsBefore[word] ?? 0) + countBits(bits);
    });
    this.#starts = new Uint32Array(features.length + 1);
    const total = weights.reduce((sum, ofSignal) => sum + ofSignal.filter((weight) => weight !== 0).length, 0);
    this.#owners = new Uint8Array(total);
    this.#values = new Float32Array(total);
    this.#fill(features.length, weights);
  }

  #fill(rows: number, weights: readonly Float32Array[]): void {
    let at = 0;
    for (let row = 0; row < rows; row++) {
      for (let owner = 0; owner < weights.length; owner++) {
        const weight = weights[owner]?.[row] ?? 0;
        if (weight === 0) continue;
        this.#owners[at] = owner;
        this.#values[at] = weight;
        at++;
      }
      this.#starts[row + 1] = at;
    }
  }

  /** Adds the weights of these features up, for each signal. */
  addTo(sums: Float64Array, features: readonly number[]): void {
    for (const feature of features) {
      const bits = this.#present[feature >>> 5] ?? 0;
      const bit = bitOf(feature);
      if ((bits & bit) === 0) continue;
      const row = (this.#rowsBefore[feature >>> 5] ?? 0) + countBits(bits & (bit - 1));
      const end = this.#starts[row + 1] ?? 0;
      for (let at = this.#starts[row] ?? 0; at < end; at++) {
        const owner = this.#owners[at] ?? 0;
        sums[owner] = (sums[owner] ?? 0) + (this.#values[at] ?? 0);
      }
    }
  }
}

const bitOf = (feature: number): number => (1 << (feature & 31)) >>> 0;

/** How many of 32 bits are set: pairs, nibbles, bytes (Warren, Hacker's Delight, 5–2). */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
