import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answerTo, judgeRecord } from '../../evaluation/client-history';
import { parseHistory } from '../../evaluation/parse-history';
import { type ClientHistoryCase, clientHistories, WEEK } from './client-histories';

const ZONE = 'Europe/Warsaw';
const iso = (local: string): string => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant().toString();

function lineOf({ name, now, steps, more }: ClientHistoryCase): string {
  const { senderOffset, ...fields } = more ?? {};
  const messages = steps.map(([direction, at, text], index) => ({
    id: `m${index + 1}`,
    direction: direction === '<' ? 'in' : 'out',
    sentAt: iso(at),
    text,
    lang: 'en',
    senderOffset,
  }));
  const schedule = { zone: ZONE, week: WEEK, grace: { before: 15, after: 30 } };
  return JSON.stringify({ id: name, now: iso(now), schedule, messages, ...fields });
}

function answer(line: string) {
  const record = parseHistory(line);
  return answerTo(record.id, judgeRecord(record));
}

describe('histories from their words to their band', () => {
  test.each(clientHistories)('$name: $band, because $why', (history) => {
    const { findings, tallies, health } = answer(lineOf(history));
    const told = findings.map(({ messageId, signal, severity }) => `${messageId} ${signal} ${severity}`);
    expect(told).toEqual(expect.arrayContaining([...history.found]));
    expect(Object.keys(tallies).filter((signal) => history.absent.includes(signal))).toEqual([]);
    expect(health.band).toBe(history.band);
  });

  test.each(clientHistories)('$name: the order of the messages in the line does not matter', (history) => {
    const record = JSON.parse(lineOf(history));
    expect(answer(JSON.stringify({ ...record, messages: record.messages.toReversed() }))).toEqual(
      answer(JSON.stringify(record)),
    );
  });
});

test('messages by the user carry no finding but a question that is still open', () => {
  for (const history of clientHistories) {
    const own = history.steps.flatMap(([direction], index) => (direction === '>' ? [`m${index + 1}`] : []));
    const onOwn = answer(lineOf(history)).findings.filter(({ messageId }) => own.includes(messageId));
    expect(onOwn.filter(({ signal }) => signal !== 'slow-reply')).toEqual([]);
  }
});

test('every finding has facts or words, and tallies count them', () => {
  for (const history of clientHistories) {
    const { findings, tallies } = answer(lineOf(history));
    for (const { facts, quote } of findings) expect(quote !== undefined || Object.keys(facts).length > 0).toBe(true);
    expect(Object.values(tallies).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  }
});

const good = lineOf(clientHistories[0] as ClientHistoryCase);
const broken = (change: Record<string, unknown>): string => JSON.stringify({ ...JSON.parse(good), ...change });

test.each([
  ['not JSON', '{"id": '],
  ['no id', broken({ id: undefined })],
  ['no now', broken({ now: 'yesterday' })],
  ['no schedule', broken({ schedule: undefined })],
  ['an unknown zone', broken({ schedule: { zone: 'Mars/Base', week: WEEK } })],
  ['hours that are none', broken({ schedule: { zone: 'UTC', week: { 1: [['9', '17:00']] } } })],
  ['no messages', broken({ messages: {} })],
  ['a message without a time', broken({ messages: [{ id: 'm1', direction: 'in', text: 'Hello' }] })],
  ['a message to nobody', broken({ messages: [{ id: 'm1', direction: 'up', sentAt: '2026-01-01', text: 'Hello' }] })],
  [
    'two messages of one id',
    broken({ messages: [1, 2].map(() => ({ id: 1, direction: 'in', sentAt: '2026-01-01', text: '' })) }),
  ],
  ['an invoice that is never due', broken({ invoices: [{ id: '1' }] })],
  ['an unknown status', broken({ status: 'asleep' })],
])('a line with %s is refused', (_, line) => {
  expect(() => parseHistory(line)).toThrow();
});

test('the whole form of a schedule is taken', () => {
  const schedule = {
    zone: 'Asia/Jerusalem',
    week: { '7': [['09:00', '17:00']], '5': [['09:00', '13:00']] },
    grace: { before: 10, after: 20 },
    holidays: ['IL'],
    exceptions: [
      { date: '2026-05-08', open: [['10:00', '12:00']] },
      { date: '2026-05-10', open: false },
    ],
    timeOff: [{ from: '2026-08-01', to: '2026-08-14' }],
  };
  const { context } = parseHistory(broken({ schedule, clientSchedule: schedule }));
  expect(context.schedule).toMatchObject({
    holidays: ['IL'],
    exceptions: schedule.exceptions,
    timeOff: schedule.timeOff,
  });
  expect(context.clientSchedule?.week[1]).toEqual([]);
});

test('the command answers each line, names those it cannot read, and fails at the end', {
  timeout: 60_000,
}, async () => {
  const { output, errors, code } = await judgeHistory([good, '{"id": 2}', '', good].join('\n'));
  const answers = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toEqual([answer(good), answer(good)].map((each) => JSON.parse(JSON.stringify(each))));
  expect(errors).toMatch(/^line 2: /m);
  expect(code).toBe(1);
});

/** Runs the tool as `npm run judge-history` does. */
function judgeHistory(input: string): Promise<{ output: string; errors: string; code: number | null }> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, ['tests/tools/run-ts.mjs', 'tests/evaluation/judge-history.ts'], {
      cwd: root,
    });
    let [output, errors] = ['', ''];
    tool.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    tool.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    tool.on('error', reject).on('close', (code) => resolve({ output, errors, code }));
    tool.stdin.end(input);
  });
}
