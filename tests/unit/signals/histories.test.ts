import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/model';
import { historyDetectors, silenceDetectors, wordDetectors } from '../../../lib/signals/detectors';
import { signals } from '../../../lib/signals/index';
import { judgeSilence, judgeTimes } from '../../../lib/signals/judge';
import { reasonOf } from '../../../lib/signals/reason';
import { clientMessage } from './context';
import { findingsOf, type HistoryExample, readHistoryExamples } from './history-examples';

/** What counts the words of a signal has its examples there. */
const counted = [...historyDetectors.keys()].filter((signal) => !wordDetectors.has(signal));
const judged = [...new Set([...counted, ...silenceDetectors.keys()])];

describe.each(judged)('the histories of %s', (signal) => {
  const examples = readHistoryExamples(examplesOf(signal));

  test('have right and wrong examples', () => {
    expect(examples.filter(({ isFound }) => isFound).length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ isFound }) => !isFound).length).toBeGreaterThanOrEqual(3);
  });

  test.each(examples)('$line', (example) => {
    const found = findingsIn(example).find((finding) => finding.signal === signal);
    expect(found?.severity).toBe(example.isFound ? example.severity : undefined);
    if (!found) return;
    for (const locale of LANGUAGES) expect(reasonOf(found, locale)).not.toMatch(/[{}]|undefined|^$/);
  });
});

function examplesOf(signal: string): string {
  const path = fileURLToPath(new URL(`../../../lib/signals/catalog/${signal}/examples/histories.txt`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function findingsIn({ entries, context, now }: HistoryExample) {
  if (now !== undefined) return judgeSilence({ entries }, context, now);
  const last = entries.at(-1);
  if (!last) return [];
  const { key, direction, sentAt, traits = [] } = last;
  const message = clientMessage('', { key, direction, sentAt, traits });
  return judgeTimes(message, { entries: entries.slice(0, -1) }, context, findingsOf(last));
}

test('every signal in an example exists', () => {
  const named = judged.flatMap((signal) =>
    readHistoryExamples(examplesOf(signal)).flatMap(({ entries }) =>
      entries.flatMap((entry) => [...(entry.signals ?? []), ...(entry.marks ?? []).flatMap(({ about }) => about)]),
    ),
  );
  expect(named.filter((signal) => !signals.has(signal))).toEqual([]);
});
