import type { Language } from '../../model';
import { isJudged, type JudgedSentence, type Sentence } from '../../text/sentences';
import { featuresOf } from './features';
import { type Evidence, join, type Model } from './model';
import { scorerOf } from './scorers';
import { withoutQuotations } from './without-quotations';

/** How sure the scorer is of each signal in one sentence of a message. */
export interface SentenceScores {
  readonly sentence: JudgedSentence;
  readonly model: Model;
  /** In the order of `model.signals`. */
  readonly scores: readonly number[];
}

/** A scrap of so few words says too little to accuse anybody by: "Also,". */
const LEAST_TOKENS = 3;

/**
 * How much of a score is read from the sentence together with its neighbour. From trials on the labelled messages that
 * are not set aside: a second sentence often says what the first one meant.
 */
const NEIGHBOUR_SHARE = 0.35;

/** Scores of the sentences that can be scored, in order. `modelOf`: the scorer of a language. */
export function scoreSentences(
  sentences: readonly Sentence[],
  modelOf: (language: Language) => Model | undefined = scorerOf,
): readonly SentenceScores[] {
  const read = sentences.map((sentence) => weighSentence(sentence, modelOf));
  // What each says together with the one after it.
  const joined = read.map((own, index) => scoreBoth(own, read[index + 1]));
  return read.flatMap((own, index) => {
    if (!own || own.sentence.tokens.length < LEAST_TOKENS) return [];
    const { sentence, model, evidence } = own;
    const scores = mix(model.scores(evidence), joined[index - 1], joined[index]);
    return [{ sentence, model, scores }];
  });
}

const scoreBoth = (one: Weighed | undefined, other: Weighed | undefined): readonly number[] | undefined =>
  one && one.model === other?.model ? one.model.scores(join(one.evidence, other.evidence)) : undefined;

function mix(
  alone: readonly number[],
  before: readonly number[] | undefined,
  after: readonly number[] | undefined,
): readonly number[] {
  const [one, other] = [before ?? after, after ?? before];
  if (!one || !other) return alone;
  const mixed: number[] = [];
  for (let signal = 0; signal < alone.length; signal++) {
    const score = alone[signal] ?? 0;
    mixed.push(score + NEIGHBOUR_SHARE * (Math.max(one[signal] ?? score, other[signal] ?? score) - score));
  }
  return mixed;
}

interface Weighed {
  readonly sentence: JudgedSentence;
  readonly model: Model;
  readonly evidence: Evidence;
}

function weighSentence(sentence: Sentence, modelOf: (language: Language) => Model | undefined): Weighed | undefined {
  if (!isJudged(sentence)) return undefined;
  const model = modelOf(sentence.language);
  return model && { sentence, model, evidence: model.weigh(featuresOf(withoutQuotations(sentence))) };
}
