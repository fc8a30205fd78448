import { describe, expect, test } from 'vitest';
import { checkSchedule, describeProblem, isKnownZone } from '../../../lib/hours/check-schedule';
import { regionPresets } from '../../../lib/hours/presets';
import { type Schedule, WEEKDAYS } from '../../../lib/model';
import { officeWeek } from './schedules';

const withDays = (days: Partial<Schedule['week']>): Schedule => ({
  ...officeWeek('Europe/Warsaw'),
  week: { ...officeWeek('UTC').week, ...days },
});

test('a sound schedule has no problems', () => {
  expect(checkSchedule(officeWeek('Europe/Warsaw'))).toEqual([]);
  expect(checkSchedule(officeWeek('device'))).toEqual([]);
  expect(checkSchedule(withDays({ 1: [], 2: [], 3: [], 4: [], 5: [] }))).toEqual([]);
});

describe('problems', () => {
  test.each(['Mars/Olympus', '', '+02:00', 'Europe/Warsaw; drop'])('the zone "%s" is unknown', (zone) => {
    expect(checkSchedule(officeWeek(zone))).toEqual([{ code: 'unknown-zone' }]);
    expect(isKnownZone(zone)).toBe(false);
  });

  test.each([
    [-1, 0],
    [0, 721],
    [1.5, 0],
    [Number.NaN, 0],
  ])('a grace of %s and %s minutes is none', (before, after) => {
    expect(checkSchedule({ ...officeWeek('UTC'), grace: { before, after } })).toEqual([{ code: 'bad-grace' }]);
  });

  test.each(['9:00', '25:00', '24:01', '09:60', '', 'nine'])('"%s" is no time', (time) => {
    expect(checkSchedule(withDays({ 3: [[time, '17:00']] }))).toEqual([{ code: 'bad-time', weekday: 3 }]);
  });

  test('intervals of one day may touch but not overlap', () => {
    const touching = [['09:00', '12:00'] as const, ['12:00', '15:00'] as const];
    const overlapping = [['11:00', '15:00'] as const, ['09:00', '12:00'] as const];
    expect(checkSchedule(withDays({ 2: touching }))).toEqual([]);
    expect(checkSchedule(withDays({ 2: overlapping }))).toEqual([{ code: 'overlap', weekday: 2 }]);
  });

  test('a night may not reach into the next day’s hours, not even from Sunday into Monday', () => {
    expect(checkSchedule(withDays({ 1: [['22:00', '09:00']] }))).toEqual([]);
    expect(checkSchedule(withDays({ 1: [['22:00', '09:30']] }))).toEqual([{ code: 'overlap', weekday: 1 }]);
    expect(checkSchedule(withDays({ 7: [['22:00', '09:30']] }))).toEqual([{ code: 'overlap', weekday: 7 }]);
  });
});

describe('problems of days', () => {
  const warsaw = officeWeek('Europe/Warsaw');

  test('a sound schedule with all there is has none', () => {
    const full: Schedule = {
      ...warsaw,
      holidays: ['PL', 'IL'],
      validFrom: '2026-09-01',
      versions: [{ ...warsaw, validFrom: '2025-01-01' }, warsaw],
      exceptions: [{ date: '2026-12-24', open: [['09:00', '12:00']] }],
      timeOff: [{ from: '2026-08-01', to: '2026-08-01', name: 'A wedding' }],
    };
    expect(checkSchedule(full)).toEqual([]);
  });

  test.each([
    ['a region without a table', { holidays: ['XX'] }, { code: 'unknown-region', region: 'XX' }],
    [
      'a day that there is not',
      { exceptions: [{ date: '2026-02-30', open: false }] },
      { code: 'bad-date', date: '2026-02-30' },
    ],
    [
      'two exceptions on a day',
      {
        exceptions: [
          { date: '2026-02-20', open: false },
          { date: '2026-02-20', open: [] },
        ],
      },
      { code: 'repeated-date', date: '2026-02-20' },
    ],
    [
      'no hours',
      { exceptions: [{ date: '2026-02-20', open: [['9', '12:00']] }] },
      { code: 'bad-time-on', date: '2026-02-20' },
    ],
    [
      'hours that overlap',
      {
        exceptions: [
          {
            date: '2026-02-20',
            open: [
              ['09:00', '12:00'],
              ['11:00', '13:00'],
            ],
          },
        ],
      },
      { code: 'overlap-on', date: '2026-02-20' },
    ],
    [
      'a time off that runs backwards',
      { timeOff: [{ from: '2026-08-10', to: '2026-08-01' }] },
      { code: 'ends-first', date: '2026-08-10' },
    ],
    [
      'earlier hours that are later',
      { validFrom: '2026-01-01', versions: [{ ...warsaw, validFrom: '2026-05-01' }] },
      { code: 'bad-version', date: '2026-05-01' },
    ],
  ] as const)('%s', (_, part, problem) => {
    const [found] = checkSchedule({ ...warsaw, ...part });
    expect(found).toEqual(problem);
    expect(describeProblem(found!)).toMatch(/^[A-Z].*\.$/);
  });
});

describe('presets', () => {
  test.each(regionPresets.map((preset) => [preset.region, preset] as const))('%s is sound', (_, { week }) => {
    expect(checkSchedule({ zone: 'device', week, grace: { before: 15, after: 30 } })).toEqual([]);
  });

  test('rest on the weekend that CLDR knows; in India most offices rest on Saturdays too', () => {
    for (const { region, week } of regionPresets.filter((preset) => preset.region !== 'IN')) {
      const rest = WEEKDAYS.filter((weekday) => week[weekday].length === 0);
      const locale: Intl.Locale & { getWeekInfo?: () => { weekend: number[] }; weekInfo?: { weekend: number[] } } =
        new Intl.Locale(`und-${region}`);
      const info = locale.getWeekInfo?.() ?? locale.weekInfo;
      if (info !== undefined) expect([region, rest]).toEqual([region, info.weekend]);
    }
  });
});
