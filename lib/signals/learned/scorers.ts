import { LANGUAGES, type Language, type SignalId } from '../../model';
import { Model, type Weights } from './model';

const files = import.meta.glob<Weights>('./weights/*.generated.ts', { eager: true, import: 'weights' });

const models = new Map<Language, Model>();

/** The learned scorer of a language, unpacked when the first sentence in it comes; undefined where none was trained. */
export function scorerOf(language: Language): Model | undefined {
  const known = models.get(language);
  if (known) return known;
  const weights = weightsOf(language);
  if (!weights) return undefined;
  const model = new Model(weights);
  models.set(language, model);
  return model;
}

/** Whether a signal can be scored in a language. */
export const isScored = (signal: SignalId, language: Language): boolean =>
  weightsOf(language)?.signals.some((scored) => scored.signal === signal) ?? false;

/** Identifies the weights in use: they are generated from the example lines of this hash. */
export const weightsVersion = (): string => LANGUAGES.map((language) => weightsOf(language)?.examples ?? '').join(' ');

const weightsOf = (language: Language): Weights | undefined => files[`./weights/${language}.generated.ts`];
