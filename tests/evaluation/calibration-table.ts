import type { MailRecord } from './record';
import { highestScores } from './training/highest-scores';

const EDGES = [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1.01];

/** How often the scorer is right, by how sure it says it is: the highest probability of each signal in each message. */
export function calibrationTable(records: readonly MailRecord[]): string {
  const bins = EDGES.map(() => ({ count: 0, labelled: 0, sum: 0 }));
  for (const record of records)
    for (const [signal, { probability }] of highestScores(record)) {
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
