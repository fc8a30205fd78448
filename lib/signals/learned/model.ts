import type { SignalId } from '../../model';
import { FEATURE_BITS } from './features';

/** What training wrote for one language (`weights/<language>.generated.ts`). */
export interface Weights {
  /** Hash of the example lines it was trained on. */
  readonly examples: string;
  readonly signals: readonly SignalWeights[];
}

export interface SignalWeights {
  readonly signal: SignalId;
  readonly bias: number;
  /** What one step of a weight is worth; a weight has 15 steps, −7 to 7. */
  readonly step: number;
  /** Calibration: probability = 1 / (1 + exp(−(slope · score + offset))). */
  readonly slope: number;
  readonly offset: number;
  /** Features and weights, see {@link decodeEntries}. */
  readonly entries: string;
}

/** Linear scorers of all signals in one language. */
export class Model {
  readonly signals: readonly SignalId[];
  readonly #weights: readonly SignalWeights[];
  /** For feature f the entries `#starts[f]` to `#starts[f + 1]` of `#owners` (index of signal) and `#values`. */
  readonly #starts = new Uint32Array(2 ** FEATURE_BITS + 1);
  readonly #owners: Uint8Array;
  readonly #values: Float32Array;

  constructor({ signals }: Weights) {
    this.#weights = signals;
    this.signals = signals.map(({ signal }) => signal);
    const decoded = signals.map(({ entries }) => decodeEntries(entries));
    for (const { features } of decoded) for (const feature of features) this.#count(feature);
    for (let feature = 0; feature < 2 ** FEATURE_BITS; feature++)
      this.#starts[feature + 1] = (this.#starts[feature + 1] ?? 0) + (this.#starts[feature] ?? 0);
    const total = this.#starts[2 ** FEATURE_BITS] ?? 0;
    this.#owners = new Uint8Array(total);
    this.#values = new Float32Array(total);
    this.#fill(decoded);
  }

  #count(feature: number): void {
    this.#starts[feature + 1] = (this.#starts[feature + 1] ?? 0) + 1;
  }

  #fill(decoded: readonly Entries[]): void {
    const next = this.#starts.slice();
    decoded.forEach(({ features, steps }, owner) => {
      const step = this.#weights[owner]?.step ?? 0;
      features.forEach((feature, index) => {
        const at = next[feature] ?? 0;
        this.#owners[at] = owner;
        this.#values[at] = (steps[index] ?? 0) * step;
        next[feature] = at + 1;
      });
    });
  }

  /** Probability of each signal, in the order of `signals`, for a sentence with these features. */
  probabilities(features: readonly number[]): readonly number[] {
    return this.scores(features).map((score, owner) => {
      const { slope, offset } = this.#weights[owner] ?? { slope: 1, offset: 0 };
      return 1 / (1 + Math.exp(-(slope * score + offset)));
    });
  }

  /** The same before calibration: sums of weights, normalised by the number of features. */
  scores(features: readonly number[]): readonly number[] {
    const sums = new Float64Array(this.signals.length);
    for (const feature of features) {
      const end = this.#starts[feature + 1] ?? 0;
      for (let at = this.#starts[feature] ?? 0; at < end; at++) {
        const owner = this.#owners[at] ?? 0;
        sums[owner] = (sums[owner] ?? 0) + (this.#values[at] ?? 0);
      }
    }
    const norm = 1 / Math.sqrt(Math.max(1, features.length));
    return this.#weights.map(({ bias }, owner) => bias + (sums[owner] ?? 0) * norm);
  }
}

interface Entries {
  /** Ascending. */
  readonly features: readonly number[];
  /** −7 to 7, never 0. */
  readonly steps: readonly number[];
}

/**
 * Entries are bits in base64: for each feature, in ascending order, the gap to the one before as groups of seven bits
 * (lowest first, the eighth bit set while more follow); after all of them two weights a byte, each plus eight.
 * The first four bytes are the number of entries, lowest first.
 */
export function decodeEntries(entries: string): Entries {
  const bytes = atob(entries);
  const count = bytes.charCodeAt(0) | (bytes.charCodeAt(1) << 8) | (bytes.charCodeAt(2) << 16);
  const features = new Array<number>(count);
  let at = 4;
  let feature = 0;
  for (let index = 0; index < count; index++) {
    let shift = 0;
    let byte: number;
    do {
      byte = bytes.charCodeAt(at++);
      feature += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    features[index] = feature;
  }
  const steps = features.map((_, index) => {
    const byte = bytes.charCodeAt(at + (index >> 1));
    return ((index & 1) === 0 ? byte & 15 : byte >> 4) - 8;
  });
  return { features, steps };
}

/** The inverse of {@link decodeEntries}; for training. */
export function encodeEntries({ features, steps }: Entries): string {
  const bytes = [features.length & 255, (features.length >> 8) & 255, (features.length >> 16) & 255, 0];
  let before = 0;
  for (const feature of features) {
    let gap = feature - before;
    before = feature;
    for (; gap > 127; gap >>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  for (let index = 0; index < steps.length; index += 2)
    bytes.push(((steps[index] ?? 0) + 8) | (((steps[index + 1] ?? 0) + 8) << 4));
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}
