import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localClock } from '../../../lib/hours/local-clock';
import { instantAt, offsetAt } from '../../../lib/hours/offset';
import { zoneOf } from '../../../lib/hours/zone-of';
import { clockChanges, officeWeek, YEARS, ZONES } from './schedules';
import { wallClock } from './wall-clock';

const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: YEARS.from, max: YEARS.until });

describe('a local clock', () => {
  test('shows what Intl shows', () => {
    fc.assert(
      fc.property(instant, zone, (at, place) => {
        const { date, weekday, minute } = wallClock(at, place);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(localClock(at, place)).toEqual({ date, weekday, time });
      }),
      { numRuns: 2_000 },
    );
  });

  test('goes by an offset where only that is known', () => {
    expect(localClock(Date.UTC(2026, 8, 13, 19, 40), -300)).toEqual({ date: '2026-09-13', weekday: 7, time: '14:40' });
    expect(localClock(Date.UTC(2026, 8, 13, 23, 40), 330)).toEqual({ date: '2026-09-14', weekday: 1, time: '05:10' });
  });

  test('knew of days before 1970', () => {
    expect(localClock(Date.UTC(1969, 6, 20, 20, 17), 'UTC')).toEqual({ date: '1969-07-20', weekday: 7, time: '20:17' });
  });
});

describe('around every change of clocks from 2024 to 2030', () => {
  test.each(ZONES)('offsets and local times in %s are Temporal’s', (place) => {
    for (const change of clockChanges(place)) {
      for (const at of [change - 1, change, change + 1]) {
        const offset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(place).offsetNanoseconds / 1e6;
        expect(offsetAt(at, place)).toBe(offset);
      }
      const local = Math.floor((change + offsetAt(change, place)) / 900_000) * 900_000;
      for (let shift = -12; shift <= 12; shift++) {
        const wall = local + shift * 900_000;
        const date = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
        const expected = date.toZonedDateTime(place, { disambiguation: 'compatible' }).epochMilliseconds;
        expect([wall, instantAt(wall, place)]).toEqual([wall, expected]);
      }
    }
  });
});

test('a schedule is meant in its own zone, or in the machine’s', () => {
  expect(zoneOf(officeWeek('Asia/Taipei'))).toBe('Asia/Taipei');
  expect(zoneOf(officeWeek('device'))).toBe(Temporal.Now.timeZoneId());
});
