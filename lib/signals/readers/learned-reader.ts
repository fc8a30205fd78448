import { SEVERITIES, type SignalId } from '../../model';
import { SentenceGuards } from '../../text/guards';
import type { JudgedSentence, Sentence } from '../../text/sentences';
import type { JudgingContext } from '../context';
import { wordDetectors } from '../detectors';
import { signals, speakerOf } from '../index';
import { type Clause, clausesOf } from '../learned/clauses';
import { featuresOf } from '../learned/features';
import type { Model } from '../learned/model';
import type { SentenceScores } from '../learned/score-sentences';
import { bearsOut, confidenceOf, couldSpeak, doubts, lengthPenalty } from '../learned/thresholds';
import type { Speaker } from '../signal';
import { LARGEST_LEAN, type Weight } from '../word-detector';
import type { Candidate } from './candidate';

/**
 * What the learned scorer sees in a sentence, beside what phrases found in it: a finding of its own where it is sure
 * enough, and its voice for or against a phrase's. Alone it is never more than "likely".
 * `message`: all its sentences; `speaker`: whose it is.
 */
export function readScores(
  scored: SentenceScores,
  phrases: readonly Candidate[],
  message: readonly Sentence[],
  speaker: Speaker,
  context: JudgingContext,
): readonly Candidate[] {
  const { model } = scored;
  const penalty = lengthPenalty(message.reduce((sum, { words }) => sum + words, 0));
  const logOdds = model.calibrate(scored.scores).map((each, index) => {
    const penalised = each - penalty;
    return penalised + leanOf(model.signals[index] ?? '', penalised, scored.sentence, message, context);
  });
  const alone = model.signals.flatMap((signal, index) => {
    if (speakerOf(signal) !== speaker) return [];
    const isHeard = phrases.some((phrase) => phrase.signal === signal) || context.mutedSignals.includes(signal);
    return isHeard ? [] : readAlone(signal, logOdds[index] ?? 0, scored, context);
  });
  const heard = phrases.flatMap((candidate): readonly Candidate[] => {
    const voice = logOdds[model.signals.indexOf(candidate.signal)];
    // The scorer has no voice on what it never learned, nor against what the user said: that accuses nobody.
    if (voice === undefined || speaker === 'user') return [candidate];
    if (bearsOut(voice)) return [{ ...candidate, confidence: 'likely' }];
    return doubts(voice) && !isSureOfItself(candidate) ? [] : [candidate];
  });
  return [...heard, ...alone];
}

/** What speaks for the signal besides the words; asked only where it could make the scorer speak. */
function leanOf(
  signal: SignalId,
  logOdds: number,
  sentence: JudgedSentence,
  message: readonly Sentence[],
  context: JudgingContext,
): number {
  const lean = wordDetectors.get(signal)?.lean;
  return lean && couldSpeak(logOdds, LARGEST_LEAN) ? lean(sentence, message, context) : 0;
}

/** A phrase that calls itself heavier than its signal usually is, such as plain abuse, needs nobody to bear it out. */
const isSureOfItself = ({ signal, severity }: Candidate): boolean =>
  SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(signals.get(signal)?.severity ?? 'note');

function readAlone(
  signal: SignalId,
  logOdds: number,
  { sentence, model }: Pick<SentenceScores, 'sentence' | 'model'>,
  context: JudgingContext,
): readonly Candidate[] {
  const detector = wordDetectors.get(signal);
  const confidence = confidenceOf(logOdds, context.sensitivity, detector?.caution ?? 0);
  const definition = signals.get(signal);
  if (!confidence || !definition) return [];
  const clause = heaviestClause(model.signals.indexOf(signal), sentence, model);
  if (new SentenceGuards(sentence).vetoOf({ phrase: undefined, ...clause }, ['quoted'])) return [];
  const own: Weight = { severity: definition.severity, confidence, facts: {} };
  const weight = detector?.weighScore ? detector.weighScore(own, sentence, context) : own;
  if (!weight) return [];
  return [{ signal, ...weight, span: { start: clause.start, end: clause.end }, language: sentence.language }];
}

/** The clause that by itself speaks most for the signal: the words to show. `index`: of the signal in the model. */
function heaviestClause(index: number, sentence: JudgedSentence, model: Model) {
  const [first, ...rest] = clausesOf(sentence);
  const scoreOf = (clause: Clause) => model.scores(model.weigh(featuresOf(clause.sentence)))[index] ?? 0;
  const best = rest.length === 0 ? first : [first, ...rest].reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
  const { firstToken, endToken, sentence: part } = best;
  return { start: part.start, end: part.end, firstToken, endToken };
}
