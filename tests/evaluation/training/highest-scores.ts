import type { Language, SignalId } from '../../../lib/model';
import { probabilityOf } from '../../../lib/signals/learned/log-odds';
import type { Model } from '../../../lib/signals/learned/model';
import { scoreSentences } from '../../../lib/signals/learned/score-sentences';
import { ownWords } from '../../../lib/text/own-words';
import { sentencesOf } from '../../../lib/text/sentences';
import type { MailRecord } from '../record';

/** Of each signal the highest score and probability in a message; empty when no sentence could be scored. */
export function highestScores(
  { text, lang }: Pick<MailRecord, 'text' | 'lang'>,
  modelOf?: (language: Language) => Model | undefined,
): ReadonlyMap<SignalId, { readonly score: number; readonly probability: number }> {
  const best = new Map<SignalId, { score: number; probability: number }>();
  for (const { model, scores } of scoreSentences(sentencesOf(text, ownWords(text), lang), modelOf)) {
    const logOdds = model.calibrate(scores);
    scores.forEach((score, index) => {
      const signal = model.signals[index] ?? '';
      const probability = probabilityOf(logOdds[index] ?? 0);
      if (probability > (best.get(signal)?.probability ?? -1)) best.set(signal, { score, probability });
    });
  }
  return best;
}
