import { describe, expect, test } from 'vitest';
import { changeHours } from '../../../lib/hours/change-hours';
import { hoursVerdict } from '../../../lib/hours/hours-verdict';
import { asUsualOn, findWeekend, isOpenOn, openOn } from '../../../lib/hours/open-weekend';
import { scheduleFor } from '../../../lib/hours/schedule-for';
import { findNextStart, zoneAt } from '../../../lib/hours/working-periods';
import type { Schedule } from '../../../lib/model';
import { officeWeek } from './schedules';

const at = (local: string, zone = 'Europe/Warsaw'): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

const warsaw = officeWeek('Europe/Warsaw');

describe('an exception goes before time off, that before a holiday, that before the weekday', () => {
  const all: Schedule = {
    ...warsaw,
    holidays: ['PL'],
    timeOff: [{ from: '2026-12-23', to: '2027-01-01' }],
    exceptions: [
      { date: '2026-12-25', open: [['10:00', '12:00']] },
      { date: '2026-11-11', open: [['10:00', '12:00']] },
      { date: '2026-11-12', open: false },
    ],
  };
  test.each([
    ['2026-12-25T11:00', 'inside'], // an exception within time off and on a holiday
    ['2026-12-25T15:00', 'evening'],
    ['2026-12-26T11:00', 'time-off'], // a holiday, but time off goes before
    ['2026-12-23T11:00', 'time-off'],
    ['2027-01-01T23:00', 'time-off'],
    ['2026-11-11T11:00', 'inside'],
    ['2026-11-12T11:00', 'time-off'],
    ['2026-11-13T11:00', 'inside'],
    ['2027-01-06T11:00', 'holiday'],
    ['2027-01-06T03:00', 'holiday'],
    ['2027-05-03T11:00', 'holiday'],
    ['2026-08-15T11:00', 'holiday'], // a Saturday
  ])('%s is %s', (local, verdict) => {
    expect(hoursVerdict(at(local), all)).toBe(verdict);
  });
});

describe('the eve of a holiday', () => {
  const jerusalem: Schedule = {
    zone: 'Asia/Jerusalem',
    week: { ...warsaw.week, 5: [], 7: [['09:00', '18:00']], 4: [['09:00', '18:00']], 3: [['14:00', '20:00']] },
    grace: { before: 15, after: 30 },
    holidays: ['IL'],
  };
  test.each([
    ['2026-09-20T12:59', 'inside'], // the eve of Yom Kippur, a Sunday
    ['2026-09-20T13:29', 'grace'],
    ['2026-09-20T13:30', 'holiday'],
    ['2026-09-20T23:00', 'holiday'],
    ['2026-09-20T07:00', 'early'],
    ['2026-09-21T10:00', 'holiday'],
    ['2026-09-22T10:00', 'inside'],
    ['2027-05-12T15:00', 'holiday'],
    ['2026-04-01T10:00', 'holiday'], // a Wednesday whose work would begin when the eve does
    ['2026-10-02T10:00', 'rest-day'], // an eve on a Friday
  ])('%s is %s', (local, verdict) => {
    expect(hoursVerdict(at(local, 'Asia/Jerusalem'), jerusalem)).toBe(verdict);
  });
});

describe('make-up workdays', () => {
  const shanghai: Schedule = { ...officeWeek('Asia/Shanghai'), holidays: ['CN'] };
  test.each([
    ['2026-02-14T10:00', 'inside'], // a Saturday, for the Spring Festival
    ['2026-02-14T23:00', 'night'],
    ['2026-02-21T10:00', 'holiday'],
    ['2026-09-20T10:00', 'inside'], // a Sunday
    ['2026-09-13T10:00', 'rest-day'],
  ])('%s is %s', (local, verdict) => {
    expect(hoursVerdict(at(local, 'Asia/Shanghai'), shanghai)).toBe(verdict);
  });

  test('are none where another region of the schedule has a holiday, nor during time off', () => {
    const noon = at('2027-01-01T12:00', 'Asia/Shanghai');
    expect(hoursVerdict(noon, { ...shanghai, holidays: ['CN', 'TW'] })).toBe('holiday');
    const timeOff = [{ from: '2026-02-14', to: '2026-02-14' }];
    expect(hoursVerdict(at('2026-02-14T10:00', 'Asia/Shanghai'), { ...shanghai, timeOff })).toBe('time-off');
  });
});

test('a night that begins before a day off counts until its end', () => {
  const nights: Schedule = {
    ...warsaw,
    week: { ...warsaw.week, 4: [['20:00', '04:00']] },
    timeOff: [{ from: '2026-09-11', to: '2026-09-11' }],
  };
  expect(hoursVerdict(at('2026-09-11T03:59'), nights)).toBe('inside');
  expect(hoursVerdict(at('2026-09-11T04:10'), nights)).toBe('grace');
  expect(hoursVerdict(at('2026-09-11T04:30'), nights)).toBe('time-off');
});

test('a region without a table has no holidays, and is no reason to stop judging', () => {
  expect(hoursVerdict(at('2026-12-25T11:00'), { ...warsaw, holidays: ['XX'] })).toBe('inside');
});

test('days that there are not are errors, not verdicts', () => {
  expect(() => hoursVerdict(0, { ...warsaw, exceptions: [{ date: '2026-02-30', open: false }] })).toThrow(RangeError);
  expect(() => hoursVerdict(0, { ...warsaw, timeOff: [{ from: 'today', to: '2026-01-01' }] })).toThrow(RangeError);
});

describe('changed hours', () => {
  const now = at('2026-09-14T12:00');
  const early: Schedule = { ...warsaw, week: { ...warsaw.week, 1: [['06:00', '14:00']], 2: [['06:00', '14:00']] } };

  test('hold from today on: mail before is judged by the hours before', () => {
    const changed = changeHours(warsaw, early, 'today', now);
    expect(hoursVerdict(at('2026-09-14T06:30'), changed)).toBe('inside');
    expect(hoursVerdict(at('2026-09-07T06:30'), changed)).toBe('early');
    expect(hoursVerdict(at('2026-09-08T15:30'), changed)).toBe('inside');
    expect(hoursVerdict(at('2026-09-15T15:30'), changed)).toBe('evening');
  });

  test('twice on one day leave no trace of the first time', () => {
    const once = changeHours(warsaw, early, 'today', now);
    const twice = changeHours(once, { ...once, week: warsaw.week }, 'today', now + 3_600_000);
    expect(twice.versions).toEqual(once.versions);
    expect(twice).toMatchObject({ week: warsaw.week, validFrom: '2026-09-14' });
  });

  test('from day to day keep all that held', () => {
    const second = changeHours(
      changeHours(warsaw, early, 'today', now),
      { ...warsaw, holidays: ['PL'] },
      'today',
      at('2026-11-01T12:00'),
    );
    expect(second.versions?.map(({ validFrom }) => validFrom)).toEqual([undefined, '2026-09-14']);
    expect(hoursVerdict(at('2026-10-05T06:30'), second)).toBe('inside');
    expect(hoursVerdict(at('2026-11-11T10:00'), second)).toBe('holiday');
    expect(hoursVerdict(at('2025-11-11T10:00'), second)).toBe('inside');
  });

  test('for the past too leave no earlier hours', () => {
    const once = changeHours(warsaw, early, 'today', now);
    expect(changeHours(once, once, 'always', now)).toEqual(early);
  });

  test('in another zone, and with another grace, begin at its midnight', () => {
    const moved = changeHours(warsaw, { ...officeWeek('Asia/Tokyo'), grace: { before: 0, after: 0 } }, 'today', now);
    expect(zoneAt(at('2026-09-13T23:59', 'Asia/Tokyo'), moved)).toBe('Europe/Warsaw');
    expect(zoneAt(at('2026-09-14T00:00', 'Asia/Tokyo'), moved)).toBe('Asia/Tokyo');
    expect(hoursVerdict(at('2026-09-11T17:20'), moved)).toBe('grace');
    expect(hoursVerdict(at('2026-09-14T17:20', 'Asia/Tokyo'), moved)).toBe('evening');
  });

  test('leave exceptions and time off as they are', () => {
    const timeOff = [{ from: '2026-08-01', to: '2026-08-14' }];
    expect(changeHours({ ...warsaw, timeOff }, early, 'today', now).timeOff).toEqual(timeOff);
  });
});

describe('open for this weekend', () => {
  test.each([
    ['2026-09-16T12:00', ['2026-09-19', '2026-09-20']],
    ['2026-09-19T12:00', ['2026-09-19', '2026-09-20']],
    ['2026-09-20T12:00', ['2026-09-20']],
  ])('on %s it is %s', (local, dates) => {
    expect(findWeekend(at(local), warsaw)).toEqual(dates);
  });

  test('opens the days at the usual hours, and closes them again', () => {
    const dates = findWeekend(at('2026-09-16T12:00'), warsaw);
    const open = openOn(dates, { ...warsaw, exceptions: [{ date: '2026-09-20', open: false }] });
    expect(hoursVerdict(at('2026-09-19T10:00'), open)).toBe('inside');
    expect(hoursVerdict(at('2026-09-26T10:00'), open)).toBe('rest-day');
    expect([isOpenOn(dates, warsaw), isOpenOn(dates, open)]).toEqual([false, true]);
    expect(asUsualOn(dates, open)).toEqual(warsaw);
  });

  test('there is none in a week without rest, nor in one without work', () => {
    const office = warsaw.week[1];
    expect(findWeekend(0, { ...warsaw, week: { ...warsaw.week, 6: office, 7: office } })).toEqual([]);
    expect(findWeekend(0, { ...warsaw, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } })).toEqual([]);
  });
});

test('work begins again after the leave, and never in a year that is all leave', () => {
  const away = { ...warsaw, timeOff: [{ from: '2026-09-01', to: '2027-03-31' }] };
  expect(findNextStart(at('2026-09-14T12:00'), away)).toBe(at('2027-04-01T09:00'));
  const gone = { ...warsaw, timeOff: [{ from: '2026-09-01', to: '2036-03-31' }] };
  expect(findNextStart(at('2026-09-14T12:00'), gone)).toBeUndefined();
});

describe('a client with hours of its own', () => {
  const user: Schedule = { ...warsaw, timeOff: [{ from: '2026-08-01', to: '2026-08-14' }] };
  const client: Schedule = { ...officeWeek('Asia/Tokyo') };

  test('is judged by them; the user is away for everybody', () => {
    expect(scheduleFor(user, client)).toEqual({ ...client, timeOff: user.timeOff });
    expect(scheduleFor(user, undefined)).toBe(user);
  });

  test('may name days of its own', () => {
    expect(scheduleFor(user, { ...client, timeOff: [] }).timeOff).toEqual([]);
  });

  test('is judged by one object, so that its days are worked out once', () => {
    expect(scheduleFor(user, client)).toBe(scheduleFor(user, client));
  });
});
