import type { Language, SignalId } from '../../../lib/model';
import { probabilityOf } from '../../../lib/signals/learned/log-odds';
import { toSixDigits } from './six-digits';

/** A message's highest score for a signal, and whether the message is labelled with it. */
export interface Point {
  readonly language: Language;
  readonly signal: SignalId;
  readonly score: number;
  readonly labelled: boolean;
}

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** Pulls what few messages say towards what all say. */
const RIDGE = 0.02;
const ROUNDS = 3_000;
const RATE = 0.5;

/**
 * Fits probabilities to scores of messages that the scorer was not trained on: a slope and an offset per language, and
 * a further offset per signal that all languages share, since one language alone has a handful of messages per signal.
 * Logistic regression by gradient descent; deterministic.
 */
export function calibrate(points: readonly Point[]): (language: Language, signal: SignalId) => Calibration {
  const slopes = new Map<Language, number>(points.map(({ language }) => [language, 1]));
  const offsets = new Map<string, number>();
  const shared = new Map<SignalId, number>();
  const at = (map: ReadonlyMap<string, number>, key: string) => map.get(key) ?? 0;
  for (let round = 0; round < ROUNDS; round++) {
    const gradients = new Map<string, number>();
    const pull = (key: string, amount: number) => gradients.set(key, at(gradients, key) + amount);
    for (const { language, signal, score, labelled } of points) {
      const logit = at(slopes, language) * score + at(offsets, language) + at(shared, signal);
      const error = probabilityOf(logit) - (labelled ? 1 : 0);
      pull(`slope ${language}`, error * score);
      pull(`offset ${language}`, error);
      pull(`signal ${signal}`, error);
    }
    const share = (count: number) => RATE / Math.sqrt(count);
    for (const language of slopes.keys()) {
      slopes.set(language, at(slopes, language) - (share(10_000) * at(gradients, `slope ${language}`)) / 10);
      offsets.set(language, at(offsets, language) - (share(10_000) * at(gradients, `offset ${language}`)) / 4);
    }
    for (const signal of new Set(points.map((point) => point.signal)))
      shared.set(
        signal,
        at(shared, signal) -
          (share(10_000) / 4) * (at(gradients, `signal ${signal}`) + RIDGE * 100 * at(shared, signal)),
      );
  }
  return (language, signal) => ({
    slope: toSixDigits(at(slopes, language)),
    offset: toSixDigits(at(offsets, language) + at(shared, signal)),
  });
}
