import { expect, test } from 'vitest';
import { addTimeOff, removeTimeOff } from '../../../lib/hours/time-off';
import { usualHours } from '../../../lib/hours/usual-hours';
import { officeWeek } from './schedules';

const schedule = officeWeek('UTC');
const spring = { from: '2026-04-01', to: '2026-04-08', name: 'Passover' };
const summer = { from: '2026-08-01', to: '2026-08-14' };

test('time off stands in the order of the days, each stretch once by its newest name', () => {
  const both = addTimeOff([spring], addTimeOff([summer], schedule));
  expect(both.timeOff).toEqual([spring, summer]);
  expect(addTimeOff([{ ...summer, name: 'A wedding' }], both).timeOff).toEqual([
    spring,
    { ...summer, name: 'A wedding' },
  ]);
});

test('what is taken away leaves nothing behind', () => {
  expect(removeTimeOff(spring, addTimeOff([spring], schedule))).toEqual(schedule);
  expect(removeTimeOff(spring, schedule)).toEqual(schedule);
});

test('usual hours are those of most days, of several the earliest in the week', () => {
  const short = [['09:00', '12:00']] as const;
  expect(usualHours({ ...schedule.week, 1: short })).toEqual([['09:00', '17:00']]);
  expect(usualHours({ ...schedule.week, 1: short, 2: short, 5: [] })).toEqual(short);
  expect(usualHours({ 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] })).toEqual([]);
});
