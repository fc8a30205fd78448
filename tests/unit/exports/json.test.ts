import { describe, expect, test } from 'vitest';
import { CSV_PAYLOADS } from './csv-payloads';
import { exported, incident, message, record } from './records';
import { exportJson } from './whole';

const read = (...args: Parameters<typeof record>) => JSON.parse(exportJson(record(...args)));

describe('the data of a client', () => {
  test('names its schema and version, who is meant and when it was made', () => {
    expect(read()).toMatchObject({
      schema: 'good-terms/client-record',
      version: 1,
      exportedAt: '2026-11-21T09:30:15Z',
      zone: 'Europe/Berlin',
      language: 'en',
      client: { id: 'wedding', name: 'Ann & Lee', since: '2026-08-01T00:00:00Z' },
      agreement: null,
    });
  });

  test('counts are recounted from the incidents and equal the tally', () => {
    const { counts } = read();
    expect(counts).toMatchObject({ messagesIn: 12, messagesOut: 7, noted: 2, confirmed: 1, dismissed: 1 });
    expect(counts.bySignal).toEqual(record().tally.bySignal);
  });

  test('what was logged by hand has its words, both times, and what it counts as', () => {
    const note = { id: 'n1', clientId: 'wedding', kind: 'call', at: 0, loggedAt: 60_000, text: '"Now!"' } as const;
    expect(read({ notes: [note, { ...note, signal: 'urgency' }] }).notes).toEqual([
      {
        id: 'n1',
        kind: 'call',
        at: { utc: '1970-01-01T00:00:00Z', yours: '1970-01-01T01:00:00+01:00' },
        loggedAt: '1970-01-01T00:01:00Z',
        text: '"Now!"',
        signal: null,
      },
      expect.objectContaining({ signal: 'urgency' }),
    ]);
  });

  test('health is told in steps of 5, and null where nothing was judged', () => {
    expect(read().health).toEqual({
      band: 'watch',
      score: 70,
      trend: 'worse',
      dimensions: [
        { dimension: 'respect', health: 60, points: 12 },
        { dimension: 'money', health: null, points: 0 },
      ],
    });
  });

  test('an incident has its words, both clocks, the user’s word and its message', () => {
    expect(read().incidents[0]).toMatchObject({
      signal: 'demeaning',
      verdict: 'open',
      sentAt: {
        utc: '2026-09-13T20:40:00Z',
        yours: '2026-09-13T22:40:00+02:00',
        theirs: '2026-09-13T15:40:00-05:00',
        basis: 'id+tooltip',
      },
      quote: 'Even an intern could do it.',
      message: { subject: 'The album', link: expect.stringContaining('#all/18f0a1b2c3d4e5f0') },
    });
  });

  test('what is unknown is null, never left out', () => {
    const unknown = exported({
      message: undefined,
      incident: incident({ sentAt: undefined, quote: undefined, context: undefined, language: undefined }),
    });
    const [only] = read({ incidents: [unknown] }).incidents;
    expect(only).toMatchObject({
      sentAt: { utc: null, yours: null, theirs: null, basis: null },
      quote: null,
      context: null,
      language: null,
      message: null,
    });
  });

  test('words of the model stay English in every language, sentences do not', () => {
    const hebrew = read({ locale: 'he' });
    expect(hebrew.incidents[0].severity).toBe('moderate');
    expect(hebrew.limits).not.toBe(read().limits);
  });
});

describe('hostile mail', () => {
  test.each(CSV_PAYLOADS)('%s comes back letter for letter', (_name, payload) => {
    const [only] = read({ incidents: [exported({ incident: incident({ quote: payload }) })] }).incidents;
    expect(only.quote).toBe(payload);
  });

  test('names like __proto__ are only names', () => {
    const facts = JSON.parse('{"__proto__": "x", "constructor": 1}');
    const signal = '__proto__';
    const data = read({ incidents: [exported({ incident: incident({ facts, signal }), message: message() })] });
    expect(Object.keys(data.counts.bySignal)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
