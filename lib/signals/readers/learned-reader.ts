import { SEVERITIES, type SignalId } from '../../model';
import { SentenceGuards } from '../../text/guards';
import { quotationsIn } from '../../text/quotations';
import type { JudgedSentence } from '../../text/sentences';
import { wordDetectors } from '../detectors';
import { signals, speakerOf } from '../index';
import { clausesOf } from '../learned/clauses';
import { featuresOf } from '../learned/features';
import { scorerOf } from '../learned/scorers';
import { amongSentences, bearsOut, confidenceOf, doubts } from '../learned/thresholds';
import type { JudgingContext, Speaker, Weight } from '../signal';
import type { Candidate } from './candidate';

/** A scrap of so few words says too little to accuse anybody by: "Also,". */
const LEAST_TOKENS = 3;

/**
 * What the learned scorer sees in a sentence, beside what phrases found in it: a finding of its own where it is sure
 * enough, and its voice for or against a phrase's. Alone it is never more than "likely".
 * `sentences`: how many the message has; `speaker`: whose message it is.
 */
export function readScores(
  sentence: JudgedSentence,
  phrases: readonly Candidate[],
  sentences: number,
  speaker: Speaker,
  context: JudgingContext,
): readonly Candidate[] {
  const scorer = scorerOf(sentence.language);
  if (!scorer || sentence.tokens.length < LEAST_TOKENS) return phrases;
  const probabilities = scorer
    .probabilities(featuresOf(withoutQuotations(sentence)))
    .map((probability) => amongSentences(probability, sentences));
  const probabilityOf = (signal: SignalId) => probabilities[scorer.signals.indexOf(signal)];
  const alone = scorer.signals.flatMap((signal, index) => {
    if (speakerOf(signal) !== speaker) return [];
    const isHeard = phrases.some((phrase) => phrase.signal === signal) || context.mutedSignals.includes(signal);
    return isHeard ? [] : readAlone(signal, probabilities[index] ?? 0, sentence, context);
  });
  const heard = phrases.flatMap((candidate): readonly Candidate[] => {
    const probability = probabilityOf(candidate.signal);
    // The scorer has no voice on what it never learned, nor against what the user said: that accuses nobody.
    if (probability === undefined || speaker === 'user') return [candidate];
    if (bearsOut(probability)) return [{ ...candidate, confidence: 'likely' }];
    return doubts(probability) && !isSureOfItself(candidate) ? [] : [candidate];
  });
  return [...heard, ...alone];
}

/** Fewer words in quotation marks are a name or a mocking tone, and the sender's own: 'your "work"'. */
const LEAST_QUOTED = 3;

/** The sender's part of a sentence that repeats what somebody else has said; the sentence where nothing else is left. */
function withoutQuotations(sentence: JudgedSentence): JudgedSentence {
  const { start, text, tokens } = sentence;
  const repeated = quotationsIn(text).filter(
    (span) =>
      tokens.filter((token) => token.start >= start + span.start && token.end <= start + span.end).length >=
      LEAST_QUOTED,
  );
  if (repeated.length === 0) return sentence;
  const own = tokens.filter(
    (token) => !repeated.some((span) => token.start >= start + span.start && token.end <= start + span.end),
  );
  if (own.length < LEAST_TOKENS) return sentence;
  const ownText = [...repeated]
    .reverse()
    .reduce((rest, span) => rest.slice(0, span.start) + rest.slice(span.end), text);
  return { ...sentence, text: ownText, tokens: own };
}

/** A phrase that calls itself heavier than its signal usually is, such as plain abuse, needs nobody to bear it out. */
const isSureOfItself = ({ signal, severity }: Candidate): boolean =>
  SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(signals.get(signal)?.severity ?? 'note');

function readAlone(
  signal: SignalId,
  probability: number,
  sentence: JudgedSentence,
  context: JudgingContext,
): readonly Candidate[] {
  const detector = wordDetectors.get(signal);
  const confidence = confidenceOf(probability, context.sensitivity, detector?.caution ?? 0);
  const definition = signals.get(signal);
  if (!confidence || !definition) return [];
  const clause = heaviestClause(signal, sentence);
  if (new SentenceGuards(sentence).vetoOf({ phrase: undefined, ...clause }, ['quoted'])) return [];
  const own: Weight = { severity: definition.severity, confidence, facts: {} };
  const weight = detector?.weighScore ? detector.weighScore(own, sentence, context) : own;
  if (!weight) return [];
  return [{ signal, ...weight, span: { start: clause.start, end: clause.end }, language: sentence.language }];
}

/** The clause that by itself speaks most for the signal: the words to show. */
function heaviestClause(signal: SignalId, sentence: JudgedSentence) {
  const scorer = scorerOf(sentence.language);
  const index = scorer?.signals.indexOf(signal) ?? -1;
  const scored = clausesOf(sentence).map((clause) => ({
    clause,
    score: scorer?.scores(featuresOf(clause.sentence))[index] ?? 0,
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const { firstToken, endToken, sentence: part } = best.clause;
  return { start: part.start, end: part.end, firstToken, endToken };
}
