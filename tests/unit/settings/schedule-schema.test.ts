import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { scheduleSchema } from '../../../lib/settings/schedule-schema';

const { schedule } = DEFAULT_SETTINGS;
const problemOf = (part: object): string | undefined => {
  const result = v.safeParse(scheduleSchema, { ...schedule, ...part });
  return result.issues?.[0].message;
};

test('a schedule that was stored before there were days off is one still', () => {
  expect(v.parse(scheduleSchema, schedule)).toEqual(schedule);
});

test('a schedule with all there is comes through whole; what does not belong is left behind', () => {
  const full: Schedule = {
    ...schedule,
    holidays: ['IL', 'PL'],
    validFrom: '2026-09-01',
    versions: [{ ...schedule, holidays: ['DE'] }],
    exceptions: [
      { date: '2026-09-05', open: [['10:00', '12:00']] },
      { date: '2026-09-07', open: false },
    ],
    timeOff: [{ from: '2026-08-01', to: '2026-08-14', name: 'A wedding' }],
  };
  expect(v.parse(scheduleSchema, { ...full, colour: 'red' })).toEqual(full);
});

describe('what is wrong is said in a sentence', () => {
  test.each([
    [{ zone: 'Mars/Olympus' }, 'The time zone is not known: expected an IANA name such as Europe/Warsaw, or device.'],
    [{ holidays: ['Poland'] }, 'Expected a region as two capital letters'],
    [{ validFrom: 'tomorrow' }, 'Expected a day as YYYY-MM-DD'],
    [{ exceptions: [{ date: '2026-02-30', open: false }] }, 'There is no such day: 2026-02-30; expected YYYY-MM-DD.'],
    [{ exceptions: [{ date: '2026-02-20', open: true }] }, 'Expected false or hours'],
    [{ timeOff: [{ from: '2026-08-14', to: '2026-08-01' }] }, 'The time off from 2026-08-14 ends before it begins.'],
    [
      { timeOff: [{ from: '2026-08-14', to: '2026-08-14', name: 'x'.repeat(201) }] },
      'The name of a time off is too long',
    ],
    [{ versions: Array.from({ length: 201 }, () => schedule) }, 'Too many changes of working hours'],
  ])('%j', (part, sentence) => {
    expect(problemOf(part)).toBe(sentence);
  });

  test('a region without a table is told with those that have one', () => {
    expect(problemOf({ holidays: ['ZZ'] })).toMatch(/^There is no table of holidays for ZZ; there is for AE, .*US\.$/);
  });
});
