import { expect, test } from 'vitest';
import { HOLIDAY_REGIONS, holidaysVersion } from '../../../lib/hours/holidays/holidays';
import { scheduleBasis } from '../../../lib/hours/schedule-basis';
import type { Schedule } from '../../../lib/model';

const WEEK = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
const hours = (changes: Partial<Schedule> = {}): Schedule => ({
  zone: 'Europe/Warsaw',
  week: WEEK,
  grace: { before: 0, after: 0 },
  ...changes,
});

test('a schedule in a zone of its own, without holidays, means what is written in it', () => {
  expect(scheduleBasis(hours())).toEqual({});
});

test('the machine’s zone counts where the present hours hang on it, or those that held before', () => {
  const device = Temporal.Now.timeZoneId();
  expect(scheduleBasis(hours({ zone: 'device' }))).toEqual({ device });
  const earlier = [{ zone: 'device', week: WEEK, grace: { before: 0, after: 0 } }];
  expect(scheduleBasis(hours({ validFrom: '2026-03-01', versions: earlier }))).toEqual({ device });
});

test('so do the tables of its regions, of earlier hours too', () => {
  const earlier = [{ zone: 'Europe/Warsaw', week: WEEK, grace: { before: 0, after: 0 }, holidays: ['PL'] }];
  expect(scheduleBasis(hours({ holidays: ['IL'], validFrom: '2026-03-01', versions: earlier }))).toEqual({
    tables: [holidaysVersion('IL'), holidaysVersion('PL')],
  });
});

test('every region’s table has a version of its own', () => {
  expect(new Set(HOLIDAY_REGIONS.map(holidaysVersion)).size).toBe(HOLIDAY_REGIONS.length);
});
