import { describe, expect, test } from 'vitest';
import { weekOfMessages, workingWeek } from '../../../lib/hours/week-of-messages';
import type { Schedule } from '../../../lib/model';

const DAY_SHIFT = [['09:00', '17:00']] as const;

const florist: Schedule = {
  zone: 'Europe/Warsaw',
  week: {
    1: DAY_SHIFT,
    2: DAY_SHIFT,
    3: DAY_SHIFT,
    4: DAY_SHIFT,
    5: [['09:30', '13:00']],
    6: [['22:00', '02:00']],
    7: [],
  },
  grace: { before: 15, after: 30 },
};

const SUMMER = Date.UTC(2026, 6, 1);

describe('messages by weekday and hour', () => {
  // Monday 10:05, Monday 10:50 and Sunday 22:40 in Warsaw, which is two hours ahead of UTC in summer.
  const times = [Date.UTC(2026, 6, 6, 8, 5), Date.UTC(2026, 6, 6, 8, 50), Date.UTC(2026, 6, 5, 20, 40)];
  const week = weekOfMessages(times, florist);

  test('are counted by the clock of the schedule', () => {
    expect(week.counts[1][10]).toBe(2);
    expect(week.counts[7][22]).toBe(1);
    expect(week.most).toBe(2);
    expect(week.messages).toBe(3);
  });

  test('those outside the hours are counted by what they are', () => {
    expect(week.outside).toBe(1);
    expect(week.verdicts).toEqual({ inside: 2, 'rest-day': 1 });
  });

  test('every message is in one place', () => {
    const sum = Object.values(week.counts)
      .flat()
      .reduce((total: number, count: number) => total + count, 0);
    expect(sum).toBe(3);
  });

  test('none is an empty week', () => {
    expect(weekOfMessages([], florist)).toMatchObject({ most: 0, messages: 0, outside: 0, verdicts: {} });
  });
});

describe('the working week', () => {
  const working = workingWeek(florist, SUMMER);

  test.each([
    [1, 8, 0],
    [1, 9, 1],
    [1, 16, 1],
    [1, 17, 0],
    [5, 9, 0.5],
    [5, 13, 0],
  ] as const)('on weekday %i the hour of %i is work for %d', (weekday, hour, share) => {
    expect(working[weekday][hour]).toBe(share);
  });

  test('hours past midnight fall on the next day', () => {
    expect([working[6][23], working[7][0], working[7][1], working[7][2]]).toEqual([1, 1, 1, 0]);
  });
});
