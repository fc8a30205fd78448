/** Collects distinct features: numbers from 0 to `size` − 1, in the order met. Telling repeats apart must cost next to nothing. */
export class FeatureBag {
  #features: number[] = [];
  /** A bit per feature: whether the sentence has met it. Small enough for the processor to keep at hand. */
  readonly #met: Int32Array;

  constructor(size: number) {
    this.#met = new Int32Array(Math.ceil(size / 32));
  }

  /** Begins a sentence. */
  open(): void {
    const met = this.#met;
    for (const feature of this.#features) met[feature >>> 5] = 0;
    this.#features = [];
  }

  put(feature: number): void {
    const met = this.#met;
    const group = feature >>> 5;
    const bits = met[group] ?? 0;
    const bit = 1 << (feature & 31);
    if ((bits & bit) !== 0) return;
    met[group] = bits | bit;
    this.#features.push(feature);
  }

  /** What was met since {@link open}. */
  get features(): readonly number[] {
    return this.#features;
  }
}
