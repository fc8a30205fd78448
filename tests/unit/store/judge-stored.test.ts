import { describe, expect, test } from 'vitest';
import type { Message, MessageRecord } from '../../../lib/model';
import { incidentOf } from '../../../lib/store/incidents';
import { judgeStored } from '../../../lib/store/judge-stored';
import { contextOf } from '../../../lib/store/judging';
import { signalJudge } from '../../../lib/store/signal-judge';
import { at, SETTINGS } from './letters';

const files = import.meta.glob<string>('../../../lib/signals/catalog/*/examples/*.txt', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const RECORD: MessageRecord = {
  key: 'iris@studio-iris.example:a1',
  account: 'iris@studio-iris.example',
  messageId: 'a1',
  clientId: 'nora',
  threadId: 'wedding-invitations',
  subject: 'Wedding invitations',
  direction: 'in',
  sentAt: at('2026-03-02T21:00Z'),
  sentAtBasis: 'id+tooltip',
  senderOffset: undefined,
  languages: [],
  words: 0,
  notJudged: [],
  judgedWith: '',
  complete: true,
};

const CONTEXT = contextOf(SETTINGS, { mutedSignals: [] }, undefined);
const HISTORY = { entries: [] };

function record(text: string) {
  const { findings, traits } = signalJudge.judgeMessage({ ...RECORD, text }, HISTORY, CONTEXT);
  const incidents = findings.map((finding) => incidentOf(finding, RECORD, signalJudge.rulesVersion));
  return { message: { ...RECORD, traits }, incidents };
}

/** Lines of `examples/<language>.txt` that a signal should find. */
const cases = Object.entries(files).flatMap(([path, text]) => {
  const [signal, , file] = path.split('/').slice(-3);
  const lines = text.split('\n').flatMap((line) => (line.startsWith('+') ? [line.slice(1).trim()] : []));
  return lines.length > 0 ? [[`${signal} in ${file}`, lines] as const] : [];
});

test('what is kept of a message is read in the language that the whole of it told', () => {
  const asked: (string | undefined)[] = [];
  const judge = {
    ...signalJudge,
    judgeMessage(message: Message) {
      asked.push(message.languageHint);
      return { findings: [], marks: [], traits: [], languages: [], words: 0, notJudged: [] };
    },
  };
  const { incidents } = record('Projekt fajny, ale to nie wygląda jak praca fachowca. Jesteś kretynem.');
  expect(incidents).not.toEqual([]);
  judgeStored(judge, RECORD, incidents, HISTORY, CONTEXT, 'words and times');
  expect(new Set(asked)).toEqual(new Set(['pl']));
});

describe('in what is kept of a message is found what was found in its whole text', () => {
  test.each(cases)('%s', (_, lines) => {
    const text = lines.join('\n\n');
    for (const part of [text, ...lines]) {
      const { message, incidents } = record(part);
      const again = judgeStored(signalJudge, message, incidents, HISTORY, CONTEXT, 'words and times');
      // The scorer asks less of a short text than of a long mail: quote and confidence may differ, what is found may not.
      expect(again.map(({ id }) => id)).toEqual(incidents.map(({ id }) => id));
    }
  });
});
