import { checkSchedule } from '../../lib/hours/check-schedule';
import type { Interval, Schedule, ScheduleException, TimeOff, Weekday } from '../../lib/model';
import { isThere, listOf, objectOf, stringOf } from './json-fields';

/**
 * Reads a schedule as JSON tells it: `week` by ISO weekday, Monday "1".
 * @throws Error that says what is wrong with it
 */
export function readSchedule(value: unknown, name: string): Schedule {
  const { zone, week, grace, holidays, exceptions, timeOff } = objectOf(value, name);
  const days = objectOf(week, `${name}: "week"`);
  const { before = 0, after = 0 } = isThere(grace) ? objectOf(grace, `${name}: "grace"`) : {};
  if (typeof before !== 'number' || typeof after !== 'number') throw new Error(`${name}: "grace" is not in minutes`);
  const dayOf = (day: Weekday) => (isThere(days[day]) ? readIntervals(days[day], `${name}: day ${day}`) : []);
  const schedule: Schedule = {
    zone: stringOf(zone, `${name}: "zone"`),
    week: {
      1: dayOf(1),
      2: dayOf(2),
      3: dayOf(3),
      4: dayOf(4),
      5: dayOf(5),
      6: dayOf(6),
      7: dayOf(7),
    },
    grace: { before, after },
    ...(isThere(holidays) && {
      holidays: listOf(holidays, `${name}: "holidays"`).map((each) => stringOf(each, 'a region')),
    }),
    ...(isThere(exceptions) && { exceptions: listOf(exceptions, `${name}: "exceptions"`).map(readException) }),
    ...(isThere(timeOff) && { timeOff: listOf(timeOff, `${name}: "timeOff"`).map(readTimeOff) }),
  };
  const [problem] = checkSchedule(schedule);
  if (problem) throw new Error(`${name}: ${JSON.stringify(problem)}`);
  return schedule;
}

function readException(value: unknown): ScheduleException {
  const { date, open } = objectOf(value, 'an exception');
  const hours = open === undefined || open === false ? false : readIntervals(open, 'an exception');
  return { date: stringOf(date, 'the date of an exception'), open: hours };
}

function readTimeOff(value: unknown): TimeOff {
  const { from, to = from } = objectOf(value, 'time off');
  return { from: stringOf(from, '"from" of time off'), to: stringOf(to, '"to" of time off') };
}

const readIntervals = (value: unknown, name: string): readonly Interval[] =>
  listOf(value, name).map((interval): Interval => {
    const [start, end] = listOf(interval, name);
    return [stringOf(start, name), stringOf(end, name)];
  });
