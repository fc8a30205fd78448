import { daysFromTo, type LibraryDay, shift, type TableDay, weekday, yearOf } from './table-day';

/** Calendars of the Directorate-General of Personnel Administration: bridges and their make-up Saturdays; none since 2026. */
const TAIWAN_BRIDGES: readonly TableDay[] = [
  { date: '2024-02-08', name: '調整放假' },
  { date: '2024-02-17', name: '補行上班', work: true },
  { date: '2025-01-27', name: '調整放假' },
  { date: '2025-02-08', name: '補行上班', work: true },
];

/**
 * Days that fall on Saturday are kept on the working day before, on Sunday on the one after
 * (紀念日及節日實施條例; until May 2025 the regulations of that name).
 */
export function taiwan(days: readonly LibraryDay[]): readonly TableDay[] {
  const own = days
    .filter(({ substitute, rule }) => !substitute && !/chinese 01-0/.test(rule))
    .map((day) => ({ ...day, name: day.name.replace('淸', '清') }));
  const eves = days.filter(({ rule }) => rule.startsWith('chinese 01-0-00')).map(({ date }) => date);
  const taken = new Set(own.map(({ date }) => date));
  const kept = own.flatMap(({ date, name }) => {
    if (weekday(date) < 6) return [{ date, name }];
    const instead = freeDay(date, weekday(date) === 6 ? -1 : 1, taken);
    return [
      { date, name },
      { date: instead, name },
    ];
  });
  return [...TAIWAN_BRIDGES, ...kept, ...eves.flatMap(lunarNewYear), ...childrenAndTombs(own)];
}

/** The nearest weekday in a direction that is not a holiday already. */
function freeDay(date: string, step: 1 | -1, taken: ReadonlySet<string>): string {
  const next = shift(date, step);
  return weekday(next) >= 6 || taken.has(next) ? freeDay(next, step, taken) : next;
}

/** Eve and three days, since 2026 the day before the eve; for each of them on a weekend a working day after them. */
function lunarNewYear(eve: string): readonly TableDay[] {
  const first = yearOf(eve) >= 2026 ? shift(eve, -1) : eve;
  const days = [...daysFromTo(first, shift(eve, 3))];
  let owed = days.filter((date) => weekday(date) >= 6).length;
  for (let date = shift(eve, 4); owed > 0; date = shift(date, 1)) {
    if (weekday(date) >= 6) continue;
    days.push(date);
    owed--;
  }
  return days.map((date) => ({ date, name: date <= eve ? '農曆除夕' : '春節' }));
}

/** Where both fall on one day, Children's Day is kept on the day before; on the day after where that day is a Thursday. */
const childrenAndTombs = (own: readonly LibraryDay[]): readonly TableDay[] =>
  own
    .filter(({ date, rule }) => date.endsWith('-04-04') && rule.includes('solarterm'))
    .map(({ date }) => ({ date: shift(date, weekday(date) === 4 ? 1 : -1), name: '兒童節' }));
