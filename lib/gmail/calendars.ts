export type Calendar = 'gregory' | 'buddhist' | 'roc' | 'persian';

/** Day and month as numbers of some calendar, January or its like being 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years of each calendar that mail can be from: those of 1990 to 2099, as far as they have three digits. No two overlap. */
const YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  gregory: [1990, 2099],
  buddhist: [2533, 2642], // Thailand: Gregorian + 543
  persian: [1369, 1478], // Iran: begins in March; Gregorian − 621
  roc: [100, 188], // Taiwan: Gregorian − 1911
};

const CALENDARS: readonly Calendar[] = ['gregory', 'buddhist', 'persian', 'roc'];

/** The calendar that a year was written in; undefined when no mail can be from it. */
export function calendarOf(year: number): Calendar | undefined {
  return CALENDARS.find((calendar) => YEARS[calendar][0] <= year && year <= YEARS[calendar][1]);
}

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The day of an instant in the machine's zone. */
export function dayOf(instant: Date, calendar: Calendar): CalendarDay {
  if (calendar === 'persian') return persianDay(instant);
  const shift = YEARS[calendar][1] - YEARS.gregory[1];
  return { year: instant.getFullYear() + shift, month: instant.getMonth() + 1, day: instant.getDate() };
}

function persianDay(instant: Date): CalendarDay {
  const numbers: Record<string, number> = {};
  for (const { type, value } of persian.formatToParts(instant)) numbers[type] = Number(value);
  return { year: numbers.year ?? 0, month: numbers.month ?? 0, day: numbers.day ?? 0 };
}

/** The first of January, in the machine's zone, of the Gregorian year in which a calendar's year begins. */
export function startOf(year: number, calendar: Calendar): Date {
  return new Date(year - YEARS[calendar][1] + YEARS.gregory[1], 0, 1);
}
