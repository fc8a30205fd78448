import { type LibraryDay, shift, type TableDay } from './table-day';

/** Eves of holidays: offices close by one o'clock (Hours of Work and Rest Law 1951 and the extension order on eves of holidays). */
const EVES = [
  '1 Tishrei',
  '10 Tishrei',
  '15 Tishrei',
  '22 Tishrei',
  '15 Nisan',
  '21 Nisan',
  '6 Sivan',
  '5 Iyyar',
] as const;

/** The library's days, and half days before some of them; before Independence Day that is Memorial Day. */
export function israel(days: readonly LibraryDay[]): readonly TableDay[] {
  const named = days.map((day) => ({ ...day, name: day.name.replace('מימונה, ', '') }));
  const eves = named
    .filter(({ rule }) => EVES.some((start) => rule === start || rule.startsWith(`${start} `)))
    .map(({ date, name, rule }) => ({
      date: shift(date, -1),
      name: rule.startsWith('5 Iyyar') ? 'יום הזיכרון' : `ערב ${name}`,
      until: '1300',
    }));
  return [...named, ...eves];
}
