import { signals } from '../../lib/signals/index';
import { renderTable } from '../tools/table';
import type { JudgedRecord } from './compare';
import { listCheckers } from './list-checkers';

/**
 * For mail that others have sorted into classes ("a quoted insult", "a threat"): the share of each class that is flagged
 * by us and, where it is English, by checkers that go by lists of words. What is right depends on the class.
 */
export function classTable(judged: readonly JudgedRecord[]): string {
  const classes = new Map<string, JudgedRecord[]>();
  for (const each of judged) {
    const name = `${each.record.lang ?? '?'} ${each.record.class ?? '–'}`;
    const known = classes.get(name);
    if (known) known.push(each);
    else classes.set(name, [each]);
  }
  return renderTable(
    [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, records]) => classRow(name, records)),
  );
}

function classRow(name: string, judged: readonly JudgedRecord[]): Readonly<Record<string, string>> {
  const share = (isFlagged: (each: JudgedRecord) => boolean) =>
    `${((judged.filter(isFlagged).length / judged.length) * 100).toFixed(1)} %`;
  const isEnglish = judged.every(({ record }) => record.lang === undefined || record.lang === 'en');
  return {
    class: name,
    messages: String(judged.length),
    'ours: respect': share(({ findings }) =>
      findings.some(({ signal }) => signals.get(signal)?.dimension === 'respect'),
    ),
    'ours: any': share(({ findings }) => findings.length > 0),
    ...Object.fromEntries(
      Object.entries(listCheckers).map(([checker, flags]) => [
        checker,
        isEnglish ? share(({ record }) => flags(record.text)) : '',
      ]),
    ),
  };
}
