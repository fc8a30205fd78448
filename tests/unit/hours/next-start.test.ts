import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursVerdict } from '../../../lib/hours/hours-verdict';
import { findNextStart } from '../../../lib/hours/working-periods';
import { officeWeek, schedules, YEARS, ZONES } from './schedules';

const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();

test('after Friday evening work begins on Monday, after Monday’s start on Tuesday', () => {
  const schedule = officeWeek('UTC');
  expect(iso(findNextStart(Date.UTC(2026, 8, 11, 20), schedule))).toBe('2026-09-14T09:00:00.000Z');
  expect(iso(findNextStart(Date.UTC(2026, 8, 14, 9), schedule))).toBe('2026-09-15T09:00:00.000Z');
});

test('a single working day comes again in a week', () => {
  const week = { ...officeWeek('UTC').week, 2: [], 3: [], 4: [], 5: [] };
  expect(iso(findNextStart(Date.UTC(2026, 8, 14, 9), { ...officeWeek('UTC'), week }))).toBe('2026-09-21T09:00:00.000Z');
});

test('a week without hours has no next start', () => {
  const week = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  expect(findNextStart(0, { ...officeWeek('UTC'), week })).toBeUndefined();
});

test('the next start is later, within, and nothing before it is', () => {
  const instant = fc.integer({ min: YEARS.from, max: YEARS.until });
  fc.assert(
    fc.property(schedules(fc.constantFrom(...ZONES)), instant, (schedule, at) => {
      const next = findNextStart(at, schedule);
      if (next === undefined) return;
      expect(next).toBeGreaterThan(at);
      const plain = { ...schedule, grace: { before: 0, after: 0 } };
      expect(hoursVerdict(next, plain)).toBe('inside');
      expect(hoursVerdict(next - 60_000, plain)).not.toBe('inside');
    }),
    { numRuns: 300 },
  );
});
