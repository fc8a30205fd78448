import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countProblems, isSameSchedule, problemsOfDay } from '../../../components/options/schedule-problems';
import { regionPresets } from '../../../lib/hours/presets';
import type { Interval, Schedule } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

const FREE: Schedule['week'] = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const monday = (...intervals: Interval[]) => problemsOfDay({ ...FREE, 1: intervals }, 1);

describe('an interval can be saved', () => {
  test.each<[string, Interval[]]>([
    ['within the day', [['09:00', '17:00']]],
    ['until midnight', [['18:00', '24:00']]],
    ['until midnight, said as 00:00', [['18:00', '00:00']]],
    ['past midnight', [['20:00', '02:00']]],
    ['around the clock', [['00:00', '24:00']]],
    ['around the clock, said as 00:00', [['00:00', '00:00']]],
    [
      'beside another one',
      [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    [
      'right after another one',
      [
        ['13:00', '17:00'],
        ['09:00', '13:00'],
      ],
    ],
  ])('when it is %s', (_, intervals) => {
    expect(monday(...intervals)).toEqual(intervals.map(() => undefined));
  });
});

describe('an interval cannot be saved', () => {
  test.each<[string, Interval[], (string | undefined)[]]>([
    ['while a time is missing', [['09:00', '']], ['incomplete']],
    ['when it is nothing at all', [['09:00', '09:00']], ['empty']],
    [
      'when it overlaps another: both say so',
      [
        ['09:00', '13:00'],
        ['12:00', '17:00'],
      ],
      ['overlap', 'overlap'],
    ],
    [
      'when it lies within another that runs past midnight',
      [
        ['20:00', '02:00'],
        ['22:00', '23:00'],
      ],
      ['overlap', 'overlap'],
    ],
    [
      'twice',
      [
        ['09:00', '12:00'],
        ['09:00', '12:00'],
      ],
      ['overlap', 'overlap'],
    ],
  ])('%s', (_, intervals, problems) => {
    expect(monday(...intervals)).toEqual(problems);
  });

  test('when it runs into the hours of the next day, on Sunday too', () => {
    const early: Interval = ['01:00', '05:00'];
    const late: Interval = ['20:00', '02:00'];
    expect(problemsOfDay({ ...FREE, 1: [late], 2: [early] }, 1)).toEqual(['into-next-day']);
    expect(problemsOfDay({ ...FREE, 7: [late], 1: [early] }, 7)).toEqual(['into-next-day']);
  });
});

test('what the product starts with, and every usual week, can be saved', () => {
  const weeks = [DEFAULT_SETTINGS.schedule.week, ...regionPresets.map((preset) => preset.week)];
  for (const week of weeks) expect(countProblems({ ...DEFAULT_SETTINGS.schedule, week })).toBe(0);
});

test('grace that is missing, broken or endless is a problem', () => {
  for (const before of [Number.NaN, -1, 7.5, 181]) {
    expect(countProblems({ ...DEFAULT_SETTINGS.schedule, grace: { before, after: 0 } })).toBe(1);
  }
});

test('intervals that share a minute are always told, and others never', () => {
  const time = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
  const text = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  fc.assert(
    fc.property(fc.tuple(time, time, time, time), (times) => {
      const [a, b, c, d] = times;
      fc.pre(a < b && c < d);
      const shared = Array.from({ length: 1440 }, (_, minute) => minute).some((minute) => {
        return minute >= a && minute < b && minute >= c && minute < d;
      });
      const found = monday([text(a), text(b)], [text(c), text(d)]);
      expect(found).toEqual(shared ? ['overlap', 'overlap'] : [undefined, undefined]);
    }),
  );
});

test('a schedule is the same as its copy, and not the same as one with another lunch break', () => {
  const { schedule } = DEFAULT_SETTINGS;
  expect(isSameSchedule(schedule, structuredClone(schedule))).toBe(true);
  const other: Schedule = {
    ...schedule,
    week: {
      ...schedule.week,
      3: [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ],
    },
  };
  expect(isSameSchedule(schedule, other)).toBe(false);
});
