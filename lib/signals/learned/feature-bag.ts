/** Collects distinct features: numbers from 0 to `size` − 1, in the order met. Telling repeats apart must cost next to nothing. */
export class FeatureBag {
  #features: number[] = [];
  #number = 0;
  /** For each feature the number of the sentence that met it last. */
  readonly #metBy: Uint32Array;

  constructor(size: number) {
    this.#metBy = new Uint32Array(size);
  }

  /** Begins a sentence. */
  open(): void {
    this.#features = [];
    this.#number = (this.#number + 1) >>> 0;
    if (this.#number > 0) return;
    this.#metBy.fill(0);
    this.#number = 1;
  }

  put(feature: number): void {
    if (this.#metBy[feature] === this.#number) return;
    this.#metBy[feature] = this.#number;
    this.#features.push(feature);
  }

  /** What was met since {@link open}. */
  get features(): readonly number[] {
    return this.#features;
  }
}
