import type { SignalId } from '../../model';
import { CONCEPT_FEATURES } from './concept-features';
import type { Features } from './features';
import type { PackedWeights } from './packed';
import { WeightTable } from './weight-table';
import { WORD_FEATURE_BITS } from './word-features';

/** What training wrote for one language (`weights/<language>.generated.ts`). */
export interface Weights {
  /** Hash of what it was trained on: example lines and concepts of all languages. */
  readonly trainedOn: string;
  readonly signals: readonly SignalCalibration[];
  /** Weights of word features, in the order of `signals`. */
  readonly words: PackedWeights;
}

/** What training wrote for all languages together (`weights/concepts.generated.ts`). */
export interface ConceptWeights {
  readonly trainedOn: string;
  readonly signals: readonly SignalId[];
  /** Weights of concept features, in the order of `signals`. */
  readonly concepts: PackedWeights;
}

export interface SignalCalibration {
  readonly signal: SignalId;
  readonly bias: number;
  /** Log-odds = slope · score + offset. */
  readonly slope: number;
  readonly offset: number;
}

/** What speaks for each signal in one sentence or several, before it is weighed by how much was read. */
export interface Evidence {
  readonly words: Float64Array;
  readonly concepts: Float64Array;
  /** How many features were read. */
  readonly wordCount: number;
  readonly conceptCount: number;
}

/** Linear scorers of all signals in one language. */
export class Model {
  readonly signals: readonly SignalId[];
  readonly #calibrations: readonly SignalCalibration[];
  readonly #biases: Float64Array;
  readonly #words: WeightTable;
  readonly #concepts: WeightTable;

  /** `concepts`: shared by the models of all languages; see {@link conceptTable}. */
  constructor({ signals, words }: Omit<Weights, 'trainedOn'>, concepts: WeightTable) {
    this.#calibrations = signals;
    this.#biases = Float64Array.from(signals, ({ bias }) => bias);
    this.signals = signals.map(({ signal }) => signal);
    this.#words = new WeightTable(words, 2 ** WORD_FEATURE_BITS);
    this.#concepts = concepts;
  }

  /** What the features of a sentence say. */
  weigh({ words, concepts }: Features): Evidence {
    const evidence = {
      words: new Float64Array(this.signals.length),
      concepts: new Float64Array(this.signals.length),
      wordCount: words.length,
      conceptCount: concepts.length,
    };
    this.#words.addTo(evidence.words, words);
    this.#concepts.addTo(evidence.concepts, concepts);
    return evidence;
  }

  /** Scores before calibration, in the order of `signals`. */
  scores({ words, concepts, wordCount, conceptCount }: Evidence): readonly number[] {
    const ofWords = 1 / Math.sqrt(Math.max(1, wordCount));
    const ofConcepts = 1 / Math.sqrt(Math.max(1, conceptCount));
    const scores: number[] = [];
    for (let index = 0; index < this.#biases.length; index++)
      scores.push((this.#biases[index] ?? 0) + (words[index] ?? 0) * ofWords + (concepts[index] ?? 0) * ofConcepts);
    return scores;
  }

  /** Log-odds of scores after calibration, in the order of `signals`. */
  calibrate(scores: readonly number[]): readonly number[] {
    const logOdds: number[] = [];
    for (let index = 0; index < scores.length; index++) {
      const calibration = this.#calibrations[index];
      const score = scores[index] ?? 0;
      logOdds.push(calibration ? calibration.slope * score + calibration.offset : score);
    }
    return logOdds;
  }
}

/** The weights that all languages share. */
export const conceptTable = (concepts: PackedWeights): WeightTable => new WeightTable(concepts, CONCEPT_FEATURES);

/** What two sentences say together. */
export const join = (a: Evidence, b: Evidence): Evidence => ({
  words: sumOf(a.words, b.words),
  concepts: sumOf(a.concepts, b.concepts),
  wordCount: a.wordCount + b.wordCount,
  conceptCount: a.conceptCount + b.conceptCount,
});

function sumOf(a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let index = 0; index < sum.length; index++) sum[index] = (a[index] ?? 0) + (b[index] ?? 0);
  return sum;
}
