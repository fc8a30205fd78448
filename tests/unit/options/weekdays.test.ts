import { describe, expect, test } from 'vitest';
import { orderedWeekdays, timeOfDay, weekdayName, workingDays } from '../../../components/options/weekdays';
import { regionPresets } from '../../../lib/hours/presets';
import type { Schedule } from '../../../lib/model';

const weekOf = (region: string): Schedule['week'] => {
  const preset = regionPresets.find((known) => known.region === region);
  if (preset === undefined) throw new Error(`No usual week for ${region}.`);
  return preset.week;
};
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 7] as const;
const SUNDAY_FIRST = [7, 1, 2, 3, 4, 5, 6] as const;

test('days are named as the language names them', () => {
  expect(weekdayName('en', 1)).toBe('Monday');
  expect(weekdayName('he', 7)).toBe('יום ראשון');
  expect(weekdayName('pl', 5, 'short')).toBe('pt.');
});

test('all seven days are shown, whatever the browser says its language is', () => {
  for (const language of ['pl', 'en-US', 'ar-EG', 'not a language']) {
    expect([...orderedWeekdays(language)].sort()).toEqual([...MONDAY_FIRST]);
  }
});

describe('working days are told in a few words', () => {
  test.each([
    ['PL', MONDAY_FIRST, 'Mon–Fri'],
    ['IL', SUNDAY_FIRST, 'Sun–Thu'],
    ['AE', MONDAY_FIRST, 'Mon–Thu, Fri'],
  ] as const)('%s', (region, order, words) => {
    expect(workingDays('en', weekOf(region), order)).toBe(words);
  });

  test('a single day stands alone, a free week is empty', () => {
    const free: Schedule['week'] = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    expect(workingDays('en', { ...free, 3: [['09:00', '12:00']] }, MONDAY_FIRST)).toBe('Wed');
    expect(workingDays('en', free, MONDAY_FIRST)).toBe('');
  });
});

test('a time is written as the language writes it; 24:00 is midnight', () => {
  expect(timeOfDay('pl', '17:30')).toBe('17:30');
  expect(timeOfDay('pl', '24:00')).toBe('0:00');
});
