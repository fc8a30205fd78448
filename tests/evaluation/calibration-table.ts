import { featuresOf } from '../../lib/signals/learned/features';
import { scorerOf } from '../../lib/signals/learned/scorers';
import { ownWords } from '../../lib/text/own-words';
import { isJudged, sentencesOf } from '../../lib/text/sentences';
import type { MailRecord } from './record';

const EDGES = [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.01];

/** How often the scorer is right, by how sure it says it is: the highest probability of each signal in each message. */
export function calibrationTable(records: readonly MailRecord[]): string {
  const bins = EDGES.map(() => ({ count: 0, labelled: 0, sum: 0 }));
  for (const record of records)
    for (const [signal, probability] of highest(record)) {
      const bin = bins[EDGES.findIndex((edge) => probability < edge)];
      if (!bin) continue;
      bin.count++;
      bin.sum += probability;
      if (record.labels?.includes(signal)) bin.labelled++;
    }
  const rows = bins.map(({ count, labelled, sum }, index) => {
    const until = Math.min(1, EDGES[index] ?? 1).toFixed(2);
    return count === 0
      ? undefined
      : `  up to ${until}: said ${(sum / count).toFixed(2)}, was ${(labelled / count).toFixed(2)} (${count})`;
  });
  return ['the scorer’s probabilities', ...rows.filter(Boolean)].join('\n');
}

function highest(record: MailRecord): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const sentence of sentencesOf(record.text, ownWords(record.text), record.lang).filter(isJudged)) {
    const scorer = scorerOf(sentence.language);
    scorer?.probabilities(featuresOf(sentence)).forEach((probability, index) => {
      const signal = scorer.signals[index] ?? '';
      best.set(signal, Math.max(best.get(signal) ?? 0, probability));
    });
  }
  return best;
}
