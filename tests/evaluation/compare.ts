import type { Finding, Sensitivity, SignalId } from '../../lib/model';
import type { Reader } from '../../lib/signals/context';
import { wordDetectorsOf } from '../../lib/signals/detectors';
import { judgeRecord, type MailRecord } from './record';
import { addCounts, type Counts, NO_COUNTS } from './scores';

export interface JudgedRecord {
  readonly record: MailRecord;
  /** What was found in a client's message; of the user's own, what they said in it. */
  readonly findings: readonly Pick<Finding, 'signal' | 'quote'>[];
}

/** Judges records with the extension's own engine; `readers` measures a part of it alone. */
export const judgeAll = (
  records: readonly MailRecord[],
  sensitivity: Sensitivity,
  readers?: readonly Reader[],
): readonly JudgedRecord[] =>
  records.map((record) => {
    const { findings, marks } = judgeRecord(record, sensitivity, readers);
    return { record, findings: [...findings, ...marks] };
  });

/** A finding without its label, or a label without its finding. */
export interface Confusion {
  readonly id: string;
  readonly signal: SignalId;
  /** The words found, or the text in which nothing was. */
  readonly quote: string | undefined;
}

export interface Comparison {
  readonly total: Counts;
  readonly bySignal: ReadonlyMap<SignalId, Counts>;
  readonly wrong: readonly Confusion[];
  readonly missed: readonly Confusion[];
}

/** Findings against labels, message by message, for the signals read from the words of whoever wrote it. */
export function compare(judged: readonly JudgedRecord[]): Comparison {
  const bySignal = new Map<SignalId, Counts>();
  const wrong: Confusion[] = [];
  const missed: Confusion[] = [];
  for (const { record, findings } of judged) {
    for (const signal of wordDetectorsOf(record.from).keys()) {
      const expected = record.labels?.includes(signal) ?? false;
      const finding = findings.find((found) => found.signal === signal);
      if (!expected && !finding) continue;
      const counts = {
        right: Number(expected && finding !== undefined),
        wrong: Number(!expected),
        missed: Number(!finding),
      };
      bySignal.set(signal, addCounts(bySignal.get(signal) ?? NO_COUNTS, counts));
      if (!expected) wrong.push({ id: record.id, signal, quote: finding?.quote });
      if (!finding) missed.push({ id: record.id, signal, quote: record.text });
    }
  }
  return { total: [...bySignal.values()].reduce(addCounts, NO_COUNTS), bySignal, wrong, missed };
}
