/** Countries that look for the moon. */
import { type LibraryDay, shift, type TableDay, weekday } from './table-day';

const EID_AL_ADHA = 'Dhu al-Hijjah';

/** The day of standing at Arafah, before Eid al-Adha. */
const arafah = (days: readonly LibraryDay[]): readonly TableDay[] =>
  days
    .filter(({ rule }) => rule.startsWith(`10 ${EID_AL_ADHA}`))
    .filter(({ date }, index, all) => shift(all[index - 1]?.date ?? '1970-01-01', 1) !== date)
    .map(({ date }) => ({ date: shift(date, -1), name: 'يوم عرفة', expected: true as const }));

/** Cabinet Resolution 27 of 2024: neither Isra and Miraj nor the first of Ramadan; Arafah; two national days. */
export const emirates = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days.filter(({ rule }) => !/Rajab|^1 Ramadan/.test(rule)),
  ...arafah(days),
];

/** A fixed day that falls on Friday is kept on Thursday, on Saturday on Sunday (Implementing Regulations of the Labour Law, Art. 24). */
export const saudi = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days,
  ...days
    .filter(({ rule }) => /^\d\d-\d\d/.test(rule))
    .flatMap(({ date, name }) => {
      const moved = weekday(date) === 5 ? -1 : weekday(date) === 6 ? 1 : 0;
      return moved === 0 ? [] : [{ date: shift(date, moved), name }];
    }),
];

/** The library leaves out Arafah. */
export const egypt = (days: readonly LibraryDay[]): readonly TableDay[] => [...days, ...arafah(days)];

/** Both feasts and the Prophet's birthday are kept for two days (decree 2-04-426). Morocco looks for its own moon: often a day later. */
export function morocco(days: readonly LibraryDay[]): readonly TableDay[] {
  const two = /^(1 Shawwal|10 Dhu al-Hijjah|12 Rabi al-awwal)/;
  return days.flatMap((day) => (two.test(day.rule) ? [day, { ...day, date: shift(day.date, 1) }] : [day]));
}

/** What was announced where it differs from the calendar of Umm al-Qura that the library calculates by, or the day was moved: first days. */
export const SIGHTED: Readonly<Record<string, readonly (readonly [calculated: string, announced: string])[]>> = {
  AE: [
    ['2025-06-26', '2025-06-27'],
    ['2025-09-04', '2025-09-05'],
  ],
  EG: [['2025-03-30', '2025-03-31']],
  MA: [
    ['2024-06-16', '2024-06-17'],
    ['2024-07-07', '2024-07-08'],
    ['2024-09-15', '2024-09-16'],
    ['2025-06-26', '2025-06-27'],
    ['2025-09-04', '2025-09-05'],
    ['2025-03-30', '2025-03-31'],
    ['2025-06-06', '2025-06-07'],
  ],
};
