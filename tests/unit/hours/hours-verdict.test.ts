import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHolidays, holidaysOf } from '../../../lib/hours/holidays/holidays';
import { hoursVerdict } from '../../../lib/hours/hours-verdict';
import type { Schedule } from '../../../lib/model';
import { clockChanges, fullSchedules, officeWeek, schedules, YEARS, ZONES } from './schedules';
import { verdictByWallClock } from './wall-clock';

const at = (local: string, zone: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

describe('nine to five in Warsaw', () => {
  const schedule = officeWeek('Europe/Warsaw');
  test.each([
    ['2026-09-14T08:44', 'early'],
    ['2026-09-14T08:45', 'grace'],
    ['2026-09-14T09:00', 'inside'],
    ['2026-09-14T16:59:59.999', 'inside'],
    ['2026-09-14T17:00', 'grace'],
    ['2026-09-14T17:29', 'grace'],
    ['2026-09-14T17:30', 'evening'],
    ['2026-09-14T21:59', 'evening'],
    ['2026-09-14T22:00', 'night'],
    ['2026-09-15T05:59', 'night'],
    ['2026-09-15T06:00', 'early'],
    ['2026-09-11T23:00', 'night'],
    ['2026-09-12T12:00', 'rest-day'],
    ['2026-09-13T23:59', 'rest-day'],
    ['2026-09-14T00:00', 'night'],
  ])('%s is %s', (local, verdict) => {
    expect(hoursVerdict(at(local, 'Europe/Warsaw'), schedule)).toBe(verdict);
  });
});

describe('weeks of other kinds', () => {
  const nights: Schedule = {
    zone: 'Asia/Jerusalem',
    week: { 1: [], 2: [['22:00', '06:00']], 3: [], 4: [], 5: [], 6: [], 7: [['20:00', '24:00']] },
    grace: { before: 10, after: 10 },
  };
  test.each([
    ['2026-09-15T22:00', 'inside'], // Tuesday night …
    ['2026-09-16T05:59', 'inside'], // … belongs to Tuesday even when it is Wednesday
    ['2026-09-16T06:09', 'grace'],
    ['2026-09-16T06:10', 'rest-day'],
    ['2026-09-15T12:00', 'early'],
    ['2026-09-13T23:59', 'inside'],
    ['2026-09-14T00:05', 'grace'],
    ['2026-09-14T01:00', 'rest-day'],
  ])('nights: %s is %s', (local, verdict) => {
    expect(hoursVerdict(at(local, 'Asia/Jerusalem'), nights)).toBe(verdict);
  });

  const siesta: Schedule = { ...officeWeek('Africa/Casablanca'), grace: { before: 0, after: 0 } };
  const split = { ...siesta, week: { ...siesta.week, 1: [['08:30', '12:30'] as const, ['16:30', '22:30'] as const] } };
  test.each([
    ['2026-09-14T12:30', 'break'],
    ['2026-09-14T16:29', 'break'],
    ['2026-09-14T22:30', 'evening'], // within two hours of the end, though it is night by the clock
    ['2026-09-15T00:30', 'evening'],
    ['2026-09-15T00:31', 'night'],
  ])('split days: %s is %s', (local, verdict) => {
    expect(hoursVerdict(at(local, 'Africa/Casablanca'), split)).toBe(verdict);
  });

  test('a week without hours is all rest', () => {
    const none: Schedule = { ...officeWeek('UTC'), week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
    expect(hoursVerdict(Date.UTC(2026, 8, 14, 10), none)).toBe('rest-day');
  });

  test('a whole day is "00:00" to "00:00" or "24:00"', () => {
    const week = { ...officeWeek('UTC').week, 6: [['00:00', '24:00'] as const], 7: [['00:00', '00:00'] as const] };
    for (const hour of [0, 5, 12, 23]) {
      expect(hoursVerdict(Date.UTC(2026, 8, 12, hour), { ...officeWeek('UTC'), week })).toBe('inside');
      expect(hoursVerdict(Date.UTC(2026, 8, 13, hour), { ...officeWeek('UTC'), week })).toBe('inside');
    }
  });
});

describe('where clocks change', () => {
  test('an hour that is skipped moves an interval’s edge on, an hour shown twice counts once', () => {
    const shift: Schedule = {
      ...officeWeek('Europe/Warsaw'),
      week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [['02:30', '05:00']] },
      grace: { before: 0, after: 0 },
    };
    expect(hoursVerdict(Date.UTC(2026, 2, 29, 1, 29), shift)).not.toBe('inside'); // 03:29, there is no 02:30
    expect(hoursVerdict(Date.UTC(2026, 2, 29, 1, 30), shift)).toBe('inside'); // 03:30
    expect(hoursVerdict(Date.UTC(2026, 9, 25, 0, 30), shift)).toBe('inside'); // the first 02:30
    expect(hoursVerdict(Date.UTC(2026, 9, 25, 1, 15), shift)).toBe('inside'); // the second 02:15: work has begun
  });
});

describe('against an independent calculation', () => {
  test('any instant, any zone, any week', () => {
    const instants = fc.array(fc.integer({ min: YEARS.from, max: YEARS.until }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(schedules(fc.constantFrom(...ZONES)), instants, (schedule, all) => {
        for (const instant of all) {
          expect([instant, hoursVerdict(instant, schedule)]).toEqual([instant, verdictByWallClock(instant, schedule)]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('with holidays, exceptions, time off and changes of hours, around the days that they name', () => {
    const spread = fc.array(fc.integer({ min: -36 * 60, max: 36 * 60 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fullSchedules(fc.constantFrom(...ZONES)), spread, (schedule, minutes) => {
        for (const named of daysNamedBy(schedule)) {
          for (const minute of minutes) {
            const instant = named + minute * 60_000;
            expect([instant, hoursVerdict(instant, schedule)]).toEqual([
              instant,
              verdictByWallClock(instant, schedule),
            ]);
          }
        }
      }),
      { numRuns: 70 },
    );
  });

  test.each(['IL', 'HK', 'CN', 'TW'])('every eve and every make-up workday in %s', (region) => {
    const [plain] = fc.sample(schedules(fc.constant('Asia/Shanghai')), { numRuns: 1, seed: 8 });
    for (const schedule of [officeWeek('Asia/Shanghai'), plain!].map((one) => ({ ...one, holidays: [region] }))) {
      for (const { day, kind } of holidaysOf(region).values()) {
        if (kind === 'off') continue;
        for (let minute = -12 * 60 + 10; minute <= 36 * 60; minute += 20) {
          const instant = day * 86_400_000 + minute * 60_000;
          expect([instant, hoursVerdict(instant, schedule)]).toEqual([instant, verdictByWallClock(instant, schedule)]);
        }
      }
    }
  });

  test.each(ZONES)('every change of clocks from 2024 to 2030 in %s', (zone) => {
    const one = { numRuns: 1, seed: 2030 };
    const [plain] = fc.sample(schedules(fc.constant(zone)), one);
    const [full] = fc.sample(fullSchedules(fc.constant(zone)), one);
    for (const change of clockChanges(zone)) {
      // A night that begins or ends with the change.
      const date = new Date(change).toISOString().slice(0, 10);
      const edge = { ...plain!, exceptions: [{ date, open: [['20:00', '06:00'] as const] }] };
      for (let minutes = -8 * 60; minutes <= 8 * 60; minutes += 40) {
        const instant = change + minutes * 60_000;
        for (const schedule of [plain!, full!, edge]) {
          expect([instant, hoursVerdict(instant, schedule)]).toEqual([instant, verdictByWallClock(instant, schedule)]);
        }
      }
    }
  });
});

/** Noon (UTC) of the days that a schedule says something of, and of a few holidays. */
const daysNamedBy = ({ exceptions = [], timeOff = [], holidays = [], validFrom, versions = [] }: Schedule) =>
  [
    ...exceptions.map(({ date }) => date),
    ...timeOff.flatMap(({ from, to }) => [from, to]),
    ...(validFrom === undefined ? [] : [validFrom]),
    ...versions.flatMap((version) => version.validFrom ?? []),
  ]
    .map((date) => Date.parse(`${date}T12:00Z`))
    .concat(holidays.flatMap((region) => findHolidays(region, 20_500, 4)).map(({ day }) => (day + 0.5) * 86_400_000));

test('an unknown zone and a wrong time are errors, not verdicts', () => {
  expect(() => hoursVerdict(0, officeWeek('Mars/Olympus'))).toThrow(RangeError);
  const week = { ...officeWeek('UTC').week, 4: [['9', '17:00'] as const] };
  expect(() => hoursVerdict(0, { ...officeWeek('UTC'), week })).toThrow(RangeError);
});
