import { LANGUAGES, type Language, type SignalId } from '../../model';
import { type ConceptWeights, conceptTable, Model, type Weights } from './model';
import type { WeightTable } from './weight-table';

const files = import.meta.glob<Weights>('./weights/{en,he,ar,pl,zh}.generated.ts', { eager: true, import: 'weights' });

/** Found like the others: without it nothing is scored, and training can begin. */
const shared = Object.values(
  import.meta.glob<ConceptWeights>('./weights/concepts.generated.ts', { eager: true, import: 'conceptWeights' }),
)[0];

const models = new Map<Language, Model>();
let concepts: WeightTable | undefined;

/** The learned scorer of a language, unpacked when the first sentence in it comes; undefined where none was trained. */
export function scorerOf(language: Language): Model | undefined {
  const known = models.get(language);
  if (known) return known;
  const weights = weightsOf(language);
  if (!weights || !shared) return undefined;
  concepts ??= conceptTable(shared.concepts);
  const model = new Model(weights, concepts);
  models.set(language, model);
  return model;
}

/** Whether a signal can be scored in a language. */
export const isScored = (signal: SignalId, language: Language): boolean =>
  weightsOf(language)?.signals.some((scored) => scored.signal === signal) ?? false;

/** Identifies the weights in use: they are generated from what has this hash. */
export const weightsVersion = (): string => LANGUAGES.map((language) => weightsOf(language)?.trainedOn ?? '').join(' ');

const weightsOf = (language: Language): Weights | undefined => files[`./weights/${language}.generated.ts`];
