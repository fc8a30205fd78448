import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWorkingDays, workingDaysBetween } from '../../../lib/hours/working-days';
import type { Schedule } from '../../../lib/model';

const office = [['09:00', '17:00']] as const;
const week = { 1: office, 2: office, 3: office, 4: office, 5: [['09:00', '12:00']] as const, 6: [], 7: [] };
const warsaw: Schedule = { zone: 'Europe/Warsaw', week, grace: { before: 0, after: 0 } };
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Warsaw').epochMilliseconds;

describe('working days between', () => {
  test.each([
    ['2026-09-14T09:00', '2026-09-14T17:00', 1, 'a whole Monday'],
    ['2026-09-14T13:00', '2026-09-15T13:00', 1, 'half of two days'],
    ['2026-09-18T09:00', '2026-09-18T12:00', 1, 'a short Friday is a day'],
    ['2026-09-18T12:00', '2026-09-21T09:00', 0, 'a weekend'],
    ['2026-09-14T20:00', '2026-09-15T08:00', 0, 'a night'],
    ['2026-03-27T12:00', '2026-03-30T17:00', 1, 'the weekend on which clocks change'],
    ['2026-09-15T10:00', '2026-09-14T10:00', 0, 'backwards'],
    ['2026-09-14T09:00', '2026-09-28T09:00', 10, 'two weeks'],
  ])('%s to %s: %d, %s, ', (from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), warsaw)).toBeCloseTo(days);
  });

  test('time off and exceptions are no working days', () => {
    const away: Schedule = {
      ...warsaw,
      timeOff: [{ from: '2026-09-15', to: '2026-09-16' }],
      exceptions: [{ date: '2026-09-19', open: [['10:00', '12:00']] }],
    };
    expect(workingDaysBetween(at('2026-09-14T09:00'), at('2026-09-21T09:00'), away)).toBeCloseTo(4);
  });

  test('nobody works in an empty week', () => {
    const idle: Schedule = { ...warsaw, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
    expect(workingDaysBetween(at('2026-09-14T09:00'), at('2027-09-14T09:00'), idle)).toBe(0);
    expect(afterWorkingDays(at('2026-09-14T09:00'), 1, idle)).toBeUndefined();
  });
});

test('after so many working days, so many have passed', () => {
  const instants = fc.integer({ min: at('2025-01-01T00:00'), max: at('2027-01-01T00:00') });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 40 }), (from, quarters) => {
      const until = afterWorkingDays(from, quarters / 4, warsaw);
      expect(workingDaysBetween(from, until ?? 0, warsaw)).toBeCloseTo(quarters / 4, 6);
    }),
  );
});
