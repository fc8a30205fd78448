import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientRecord, WeighedIncident } from '../../../lib/health/client-record';
import { courseByDay } from '../../../lib/health/course-by-day';
import { judgeHealth } from '../../../lib/health/judge-health';
import { DAY } from '../../../lib/time-units';

const NOW = Date.UTC(2026, 8, 20, 12);
const daysAgo = (days: number) => NOW - days * DAY;

const remark = (id: string, days: number, changes: Partial<WeighedIncident> = {}): WeighedIncident => ({
  id,
  messageKey: `key-${id}`,
  signal: 'demeaning',
  dimension: 'respect',
  sentAt: daysAgo(days),
  severity: 'moderate',
  confidence: 'likely',
  verdict: 'open',
  ...changes,
});

const weekly = [60, 53, 46, 39, 32, 25, 18, 11, 4].map(daysAgo);

const record = (changes: Partial<ClientRecord> = {}): ClientRecord => ({
  incidents: [remark('draft', 20), remark('poster', 10)],
  messages: weekly.length,
  firstAt: weekly[0],
  lastAt: weekly.at(-1),
  seen: ['respect'],
  ...changes,
});

const course = (of: ClientRecord, times = weekly, days = 730) => courseByDay(of, { now: NOW }, times, days);

describe('health over time', () => {
  test('has a point a day from the first message until now', () => {
    const points = course(record());
    expect(points).toHaveLength(61);
    expect(points[0]?.at).toBe(daysAgo(60));
    expect(points.at(-1)?.at).toBe(NOW);
  });

  test('says nothing until enough was seen: five messages and fourteen days', () => {
    const points = course(record());
    const first = points.findIndex(({ score }) => score !== undefined);
    expect(points[first]?.at).toBe(daysAgo(32));
  });

  test('tells what moved the score, with the score before and after', () => {
    const [first, second] = course(record()).flatMap(({ changes }) => changes);
    expect(first).toMatchObject({ kind: 'finding', incidentId: 'draft', signal: 'demeaning', before: 100 });
    expect(second?.after).toBeLessThan(second?.before ?? 0);
  });

  test('an apology raises it and is told', () => {
    const points = course(record({ healing: [{ act: 'apology', at: daysAgo(5) }] }));
    const healed = points.flatMap(({ changes }) => changes).find(({ kind }) => kind === 'healing');
    expect(healed).toMatchObject({ kind: 'healing', act: 'apology', at: daysAgo(5) });
    expect(healed?.after).toBeGreaterThan(healed?.before ?? 100);
  });

  test('what was dismissed never happened', () => {
    const dismissed = record({ incidents: [remark('draft', 20, { verdict: 'dismissed' })] });
    expect(new Set(course(dismissed).flatMap(({ score }) => score ?? []))).toEqual(new Set([100]));
  });

  test('reaches back only so far, with what happened before already in it', () => {
    const points = course(record(), weekly, 15);
    expect(points).toHaveLength(16);
    expect(points[0]?.score).toBeLessThan(100);
  });

  test('tells a day of very many findings by the heaviest of them', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      remark(`n${index}`, 19.9 - index / 100, { severity: 'note' }),
    );
    const of = record({ incidents: [...many, remark('worst', 19.5, { severity: 'critical' })] });
    const moved = course(of).filter(({ changes }) => changes.length > 0);
    expect(moved.map(({ changes }) => changes)).toMatchObject([[{ incidentId: 'worst', before: 100 }]]);
    expect(course(of).at(-1)?.score).toBeCloseTo(judgeHealth(of, { now: NOW, redLines: [] }).score ?? 0, 6);
  });

  test('is empty when nothing could be judged or no time is known', () => {
    expect(course(record({ incidents: [], seen: [] }))).toEqual([]);
    expect(course(record({ firstAt: undefined, lastAt: undefined }), [])).toEqual([]);
  });

  test('ends where health stands now, whatever the findings', () => {
    const incidents = fc.array(
      fc.record({
        days: fc.integer({ min: -2, max: 59 }),
        signal: fc.constantFrom('demeaning', 'scope', 'late-payment'),
        lasts: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(incidents, (found) => {
        const dimensions = { demeaning: 'respect', scope: 'work', 'late-payment': 'money' } as const;
        const of = record({
          incidents: found.map(({ days, signal, lasts }, index) =>
            remark(`n${index}`, days, {
              signal,
              dimension: dimensions[signal],
              ...(lasts && { lasts: true as const }),
            }),
          ),
          healing: [{ act: 'payment', at: daysAgo(7) }],
        });
        const { score } = judgeHealth(of, { now: NOW, redLines: [] });
        expect(course(of).at(-1)?.score).toBeCloseTo(score ?? 0, 6);
      }),
      { numRuns: 60 },
    );
  });
});
