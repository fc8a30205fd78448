import type { Interval, Schedule, Weekday } from '../model';

/** A usual working week, to start from. */
export interface WeekPreset {
  /** Where it is usual: ISO 3166 codes of countries, or EU; named to the reader by `Intl.DisplayNames`. */
  readonly regions: readonly [string, ...string[]];
  readonly week: Schedule['week'];
}

const weekOf = (days: readonly Weekday[], ...hours: readonly Interval[]): Schedule['week'] => {
  const on = (day: Weekday): readonly Interval[] => (days.includes(day) ? hours : []);
  return { 1: on(1), 2: on(2), 3: on(3), 4: on(4), 5: on(5), 6: on(6), 7: on(7) };
};

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;
const SUNDAY_TO_THURSDAY = [7, 1, 2, 3, 4] as const;

/**
 * Which days people work, by region, with common office hours. The region is the user's to choose: it follows from
 * neither language nor time zone. United Arab Emirates: since 2022 the week ends on Friday at noon.
 */
export const WEEK_PRESETS: readonly WeekPreset[] = [
  { regions: ['EU', 'GB', 'US'], week: weekOf(MONDAY_TO_FRIDAY, ['09:00', '17:00']) },
  { regions: ['PL'], week: weekOf(MONDAY_TO_FRIDAY, ['08:00', '16:00']) },
  { regions: ['CN'], week: weekOf(MONDAY_TO_FRIDAY, ['09:00', '18:00']) },
  { regions: ['IL'], week: weekOf(SUNDAY_TO_THURSDAY, ['09:00', '18:00']) },
  { regions: ['SA', 'EG'], week: weekOf(SUNDAY_TO_THURSDAY, ['09:00', '17:00']) },
  { regions: ['AE'], week: { ...weekOf([1, 2, 3, 4], ['09:00', '18:00']), 5: [['09:00', '12:00']] } },
];
