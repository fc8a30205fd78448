/** Schedules and zones to test with. */
import fc from 'fast-check';
import type { Interval, Schedule, Weekday } from '../../../lib/model';

/** Twenty zones: with and without summer time, north and south, half and quarter hours, changes at midnight, before Ramadan. */
export const ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Asia/Jerusalem',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Riyadh',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Asia/Taipei',
  'Asia/Hong_Kong',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
] as const;

export const YEARS = { from: Date.UTC(2024, 0, 1), until: Date.UTC(2031, 0, 1) } as const;

/** Changes of a zone's clocks from 2024 to 2030, UTC ms. */
export function clockChanges(zone: string): readonly number[] {
  const changes: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(YEARS.from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= YEARS.until) return changes;
    changes.push(next.epochMilliseconds);
    at = next;
  }
}

const clock = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

/** A morning and an afternoon, either of which may be missing, or a night that ends before the next day begins. */
const day: fc.Arbitrary<readonly Interval[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 32, max: 40 }), fc.integer({ min: 44, max: 52 }))
      .map(([start, end]): readonly Interval[] => [[clock(start), clock(end)]]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 32, max: 40 }),
        fc.integer({ min: 44, max: 52 }),
        fc.integer({ min: 54, max: 64 }),
        fc.integer({ min: 66, max: 90 }),
      )
      .map(([a, b, c, d]): readonly Interval[] => [
        [clock(a), clock(b)],
        [clock(c), clock(d)],
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 72, max: 90 }), fc.integer({ min: 18, max: 31 }))
      .map(([start, end]): readonly Interval[] => [[clock(start), clock(end)]]),
  },
);

const week = fc.tuple(day, day, day, day, day, day, day).map(
  ([a, b, c, d, e, f, g]): Readonly<Record<Weekday, readonly Interval[]>> => ({
    1: a,
    2: b,
    3: c,
    4: d,
    5: e,
    6: f,
    7: g,
  }),
);

/** Schedules whose intervals begin and end on quarters, away from the hours in which clocks change. */
export const schedules = (zone: fc.Arbitrary<string>): fc.Arbitrary<Schedule> =>
  fc.record({
    zone,
    week,
    grace: fc.record({ before: fc.integer({ min: 0, max: 60 }), after: fc.integer({ min: 0, max: 60 }) }),
  });

/** "2026-09-14". */
export const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** A date of 2024 to 2030. */
const date = fc.integer({ min: YEARS.from, max: YEARS.until - 1 }).map(dateOf);

const DAY = 86_400_000;

/** A day off, or up to three weeks of them. */
const timeOff = fc
  .tuple(date, fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => ({ from, to: dateOf(Date.parse(from) + days * DAY) }));

/** Regions with half-day eves, with make-up workdays, and with plain holidays. */
const regions = fc.subarray(['IL', 'CN', 'TW', 'HK', 'PL', 'SA', 'US'], { maxLength: 3 });

/** Schedules with holidays, exceptions, time off and up to two changes of hours. */
export const fullSchedules = (zone: fc.Arbitrary<string>): fc.Arbitrary<Schedule> =>
  fc
    .record({
      now: schedules(zone),
      holidays: regions,
      exceptions: fc.uniqueArray(fc.record({ date, open: fc.oneof(fc.constant(false as const), day) }), {
        minLength: 1,
        maxLength: 6,
        selector: (exception) => exception.date,
      }),
      timeOff: fc.array(timeOff, { minLength: 1, maxLength: 3 }),
      changes: fc.uniqueArray(fc.tuple(date, week, regions), { maxLength: 3, selector: ([from]) => from }),
    })
    .map(({ now, changes, ...days }) => {
      const [newest, ...earlier] = changes.toSorted(([a], [b]) => (a < b ? 1 : -1));
      if (newest === undefined) return { ...now, ...days };
      const versions = earlier.map(([validFrom, other, holidays]) => ({ ...now, week: other, holidays, validFrom }));
      return { ...now, ...days, week: newest[1], validFrom: newest[0], versions: [...versions, now] };
    });

const office = [['09:00', '17:00']] as const;

/** Monday to Friday, nine to five. */
export const officeWeek = (zone: string): Schedule => ({
  zone,
  week: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: [], 7: [] },
  grace: { before: 15, after: 30 },
});
