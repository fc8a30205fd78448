import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ICS_EVENTS_LIMIT, ICS_LIMIT, readIcs } from '../../../lib/imports/ics';

const QUESTION = { zone: 'Europe/Warsaw', from: '2026-01-01', to: '2030-12-31' };

const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...lines: readonly string[]) => {
  const reading = readIcs(calendar(event(...lines)), QUESTION);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
};
const days = (...lines: readonly string[]) => read(...lines).daysOff.map(({ from, to }) => `${from}…${to}`);

describe('days off', () => {
  test('whole days end before the end date; one day needs none', () => {
    expect(days('DTSTART;VALUE=DATE:20260810', 'DTEND;VALUE=DATE:20260815')).toEqual(['2026-08-10…2026-08-14']);
    expect(days('DTSTART;VALUE=DATE:20261224')).toEqual(['2026-12-24…2026-12-24']);
    expect(days('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224')).toEqual(['2026-12-24…2026-12-24']);
    expect(days('DTSTART;VALUE=DATE:20261224', 'DURATION:P1W')).toEqual(['2026-12-24…2026-12-30']);
  });

  test('times count on the days that they take up for six hours', () => {
    expect(days('DTSTART:20260810T090000', 'DTEND:20260814T170000')).toEqual(['2026-08-10…2026-08-14']);
    expect(days('DTSTART:20260810T200000', 'DTEND:20260814T050000')).toEqual(['2026-08-11…2026-08-13']);
    expect(days('DTSTART:20260810T090000', 'DURATION:PT8H')).toEqual(['2026-08-10…2026-08-10']);
  });

  test('times are told by the clocks of the schedule', () => {
    // 22:00 UTC is midnight in Warsaw in summer.
    expect(days('DTSTART:20260809T220000Z', 'DTEND:20260810T220000Z')).toEqual(['2026-08-10…2026-08-10']);
    expect(days('DTSTART;TZID=Asia/Tokyo:20260810T070000', 'DTEND;TZID="Asia/Tokyo":20260811T070000')).toEqual([
      '2026-08-10…2026-08-10',
    ]);
    expect(days('DTSTART;TZID=Israel Standard Time:20260810T000000', 'DTEND:20260811T000000')).toEqual([
      '2026-08-10…2026-08-10',
    ]);
  });

  test('a meeting is none', () => {
    expect(read('DTSTART:20260810T090000', 'DTEND:20260810T103000')).toMatchObject({
      daysOff: [],
      leftOut: { short: 1 },
    });
  });

  test('keep their names: folded, escaped, in any script', () => {
    const { daysOff } = read('SUMMARY:Ślub Ani\\, wesele\r\n  w Krakowie', 'DTSTART;VALUE=DATE:20260905');
    expect(daysOff.map(({ name }) => name)).toEqual(['Ślub Ani, wesele w Krakowie']);
  });

  test('are told once, in the order of the calendar, without what is cancelled', () => {
    const wedding = event('DTSTART;VALUE=DATE:20260905', 'SUMMARY:A wedding');
    const move = event('DTSTART;VALUE=DATE:20260301', 'BEGIN:VALARM', 'DTSTART:19990101T000000', 'END:VALARM');
    const cancelled = event('DTSTART;VALUE=DATE:20260401', 'STATUS:CANCELLED');
    expect(readIcs(calendar(wedding, move, wedding, cancelled), QUESTION)).toMatchObject({
      daysOff: [{ from: '2026-03-01' }, { from: '2026-09-05' }],
      leftOut: { short: 0, recurring: 0, elsewhen: 0, unreadable: 0 },
    });
  });
});

describe('what comes again', () => {
  test('each year, as long as it is asked for', () => {
    expect(days('DTSTART;VALUE=DATE:19800703', 'RRULE:FREQ=YEARLY')).toEqual(
      [2026, 2027, 2028, 2029, 2030].map((year) => `${year}-07-03…${year}-07-03`),
    );
  });

  test('each year until, or so many times, or every other, or not then', () => {
    const start = 'DTSTART;VALUE=DATE:20260703';
    expect(days(start, 'RRULE:FREQ=YEARLY;UNTIL=20270703')).toHaveLength(2);
    expect(days(start, 'RRULE:FREQ=YEARLY;COUNT=3;BYMONTH=7;BYMONTHDAY=3')).toHaveLength(3);
    expect(days(start, 'RRULE:FREQ=YEARLY;INTERVAL=2')).toHaveLength(3);
    expect(days(start, 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270703,20280703')).toHaveLength(3);
    expect(days('DTSTART;VALUE=DATE:20240703', 'RRULE:FREQ=YEARLY;COUNT=3')).toEqual(['2026-07-03…2026-07-03']);
  });

  test('a 29 February comes in leap years', () => {
    expect(days('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY')).toEqual(['2028-02-29…2028-02-29']);
  });

  test('over New Year’s Eve, from the year before the first one asked for', () => {
    expect(days('DTSTART;VALUE=DATE:20201228', 'DTEND;VALUE=DATE:20210103', 'RRULE:FREQ=YEARLY')[0]).toBe(
      '2025-12-28…2026-01-02',
    );
  });

  test.each([
    'FREQ=WEEKLY',
    'FREQ=YEARLY;BYDAY=2MO;BYMONTH=5',
    'FREQ=YEARLY;INTERVAL=0',
    'FREQ=YEARLY;COUNT=x',
    'nonsense',
  ])('%s is left out and counted', (rule) => {
    expect(read('DTSTART;VALUE=DATE:20260703', `RRULE:${rule}`).leftOut.recurring).toBe(1);
  });
});

describe('what cannot be read', () => {
  test('is no calendar', () => {
    for (const text of ['', 'late invoice', 'BEGIN:VCARD\nEND:VCARD', '{"from": "2026-01-01"}']) {
      expect(readIcs(text, QUESTION)).toBe('no-calendar');
    }
  });

  test('is too large, or too many', () => {
    expect(readIcs('x'.repeat(ICS_LIMIT + 1), QUESTION)).toBe('too-large');
    const one = event('DTSTART;VALUE=DATE:20260703');
    expect(readIcs(calendar(...Array.from({ length: ICS_EVENTS_LIMIT + 1 }, () => one)), QUESTION)).toBe('too-many');
    const each = Array.from({ length: 400 }, (_, index) =>
      event(
        `DTSTART;VALUE=DATE:2026${String((index % 12) + 1).padStart(2, '0')}${String((index % 28) + 1).padStart(2, '0')}`,
        'RRULE:FREQ=YEARLY',
        `DURATION:P${index + 1}D`,
      ),
    );
    expect(readIcs(calendar(...each), QUESTION)).toBe('too-many');
  });

  test.each([
    ['no beginning', ['SUMMARY:Later']],
    ['a day that there is not', ['DTSTART;VALUE=DATE:20260230']],
    ['an end before the beginning', ['DTSTART;VALUE=DATE:20260210', 'DTEND;VALUE=DATE:20260201']],
    ['an hour that there is not', ['DTSTART:20260210T250000']],
    ['a length that there is not', ['DTSTART;VALUE=DATE:20260210', 'DURATION:-P1D']],
  ])('%s is left out and counted', (_, lines) => {
    expect(read(...lines).leftOut.unreadable).toBe(1);
  });

  test('outside the years asked for', () => {
    expect(read('DTSTART;VALUE=DATE:20190703').leftOut.elsewhen).toBe(1);
  });
});

test('any text is answered, in no more days than are allowed', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'RRULE:FREQ=YEARLY',
      ' ',
      ':',
      ';',
    ),
    fc.string(),
    fc
      .tuple(fc.constantFrom('DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXDATE', 'SUMMARY'), fc.string())
      .map((p) => p.join(':')),
    fc.date({ noInvalidDate: true }).map((date) => `DTSTART:${date.toISOString().replace(/[-:]|\.\d+/g, '')}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const reading = readIcs(['BEGIN:VCALENDAR', ...lines].join('\n'), QUESTION);
      if (typeof reading === 'string') return;
      for (const { from, to } of reading.daysOff)
        expect(from <= to && to >= QUESTION.from && from <= QUESTION.to).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a hostile file is read in one go: one endless line, a million folds, components without end', () => {
  expect(readIcs(`BEGIN:VCALENDAR\n${'SUMMARY:'.repeat(200_000)}`, QUESTION)).toMatchObject({ daysOff: [] });
  expect(readIcs(`BEGIN:VCALENDAR\nSUMMARY:a${'\n b'.repeat(600_000)}`, QUESTION)).toMatchObject({ daysOff: [] });
  expect(readIcs('BEGIN:VCALENDAR\n'.repeat(100_000), QUESTION)).toMatchObject({ daysOff: [] });
});
