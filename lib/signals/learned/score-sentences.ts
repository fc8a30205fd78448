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
  return read.flatMap((own, index) => {
    if (!own || own.sentence.tokens.length < LEAST_TOKENS) return [];
    const { sentence, model, evidence } = own;
    const alone = model.scores(evidence);
    const pairs = [read[index - 1], read[index + 1]].flatMap((other) =>
      other?.model === model ? [model.scores(join(evidence, other.evidence))] : [],
    );
    return [{ sentence, model, scores: pairs.length === 0 ? alone : mix(alone, pairs) }];
  });
}

const mix = (alone: readonly number[], pairs: readonly (readonly number[])[]): readonly number[] =>
  alone.map((score, signal) => {
    const best = Math.max(...pairs.map((pair) => pair[signal] ?? score));
    return score + NEIGHBOUR_SHARE * (best - score);
  });

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
