import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseMarks } from '../../../components/charts/course-marks';
import { linearScale } from '../../../components/charts/linear-scale';
import { timeTicks } from '../../../components/charts/month-ticks';

const DAY = 86_400_000;

describe('a scale', () => {
  test('maps ends to ends and the middle to the middle, also backwards', () => {
    const x = linearScale([0, 100], [400, 0]);
    expect([x(0), x(50), x(100)]).toEqual([400, 200, 0]);
  });

  test('of an empty range lands at its start', () => {
    expect(linearScale([5, 5], [10, 20])(5)).toBe(10);
  });
});

describe('marks of a time axis', () => {
  test('are days for a fortnight', () => {
    const ticks = timeTicks(Date.UTC(2026, 4, 1), Date.UTC(2026, 4, 14), 7);
    expect(ticks.map(({ kind }) => kind)).toContain('day');
    expect(ticks.length).toBeLessThanOrEqual(7);
  });

  test('are beginnings of months for a year', () => {
    const ticks = timeTicks(Date.UTC(2025, 10, 20), Date.UTC(2026, 10, 20), 8);
    expect(ticks.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-03-01',
      '2026-05-01',
      '2026-07-01',
      '2026-09-01',
      '2026-11-01',
    ]);
  });

  test('are never more than there is room for, and never outside', () => {
    const from = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(from, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 2, max: 12 }), (start, days, most) => {
        const end = start + days * DAY;
        const ticks = timeTicks(start, end, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.every(({ at }) => at >= start && at <= end)).toBe(true);
      }),
    );
  });
});

describe('marks of a course', () => {
  const finding = (at: number, before: number, after: number) => ({
    kind: 'finding' as const,
    at,
    before,
    after,
    incidentId: `i${at}`,
    signal: 'scope',
  });

  test('tell which way the score went, and of many the days on which it went farthest', () => {
    const points = [
      { at: 1, score: 90, changes: [finding(1, 100, 90)] },
      { at: 2, score: 89, changes: [finding(2, 90, 89)] },
      {
        at: 3,
        score: 94,
        changes: [{ kind: 'healing' as const, act: 'apology' as const, at: 3, before: 89, after: 94 }],
      },
      { at: 4, score: 95, changes: [] },
    ];
    expect(courseMarks(points, 2).map(({ at, way }) => [at, way])).toEqual([
      [1, 'fell'],
      [3, 'rose'],
    ]);
  });

  test('there are none before anything can be said', () => {
    expect(courseMarks([{ at: 1, score: undefined, changes: [finding(1, 100, 90)] }], 9)).toEqual([]);
  });
});
