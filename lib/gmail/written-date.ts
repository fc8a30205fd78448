import { type Calendar, calendarOf, dayOf, startOf } from './calendars';
import { type DateNames, dateNames, fold, hasWord } from './date-names';
import { numbersOf, type TextNumber } from './tooltip-numbers';

interface Words {
  /** Folded. */
  readonly text: string;
  readonly names: DateNames;
}

/** What a date in words may say: every way to give its numbers a meaning, and its words. */
export interface WrittenDate extends Words {
  readonly readings: readonly Reading[];
}

/** Numbers with their meaning, but for day and month, which the words or the circumstances tell apart. */
interface Reading {
  readonly hour: number;
  readonly minute: number;
  readonly year: number;
  readonly calendar: Calendar;
  /** Day and month in the order written; the day alone where the month has a name. */
  readonly dayAndMonth: readonly number[];
  readonly yearFirst: boolean;
  /** Months that the words name; none in languages that write months as numbers. */
  readonly namedMonths: readonly number[];
}

/** Undefined for what is not a whole date: day, year, hour and minute are four numbers, with the month five. */
export function readWrittenDate(written: string, language: string): WrittenDate | undefined {
  const numbers = numbersOf(written);
  if (numbers.length < 4) return undefined;
  const words = { text: fold(written), names: dateNames(language) };
  return { ...words, readings: numbers.length > 5 ? [] : readNumbers(numbers, words) };
}

/** The minute follows the hour and has two digits; a colon between them is preferred to another sign, and that to spaces. */
function readNumbers(numbers: readonly TextNumber[], words: Words): readonly Reading[] {
  const tight = [/^:$/, /^[^\s,،]$/u, /^/].find((pattern) => numbers.some((number) => pattern.test(number.before)));
  return numbers.flatMap((minute, index) => {
    const hour = numbers[index - 1];
    if (hour === undefined || hour.digits > 2 || hour.value > 23) return [];
    if (minute.digits !== 2 || minute.value > 59 || !tight?.test(minute.before)) return [];
    const days = readDay(numbers.toSpliced(index - 1, 2), words);
    return days.map((day) => ({ ...day, hour: hour.value, minute: minute.value }));
  });
}

function readDay(numbers: readonly TextNumber[], words: Words): readonly Omit<Reading, 'hour' | 'minute'>[] {
  return numbers.flatMap(({ value: year, digits }, index) => {
    const calendar = calendarOf(year);
    if (digits < 3 || calendar === undefined) return [];
    const dayAndMonth = numbers.toSpliced(index, 1).map(({ value }) => value);
    return [{ year, calendar, dayAndMonth, yearFirst: index === 0, namedMonths: namedMonths(words, calendar) }];
  });
}

function namedMonths({ text, names }: Words, calendar: Calendar): readonly number[] {
  const all = names.monthNames(calendar);
  return all.flatMap((own, index) => (own.some((name) => text.includes(name)) ? [index + 1] : []));
}

/**
 * Whether the minute that begins at an instant is the one that is written.
 * @param near Whether "2:02" without a word for the half of the day may mean the afternoon.
 */
export function isWrittenMinute(written: WrittenDate, instant: Date, near: boolean): boolean {
  const minute = instant.getMinutes();
  const hour = instant.getHours();
  return written.readings.some(
    (reading) =>
      reading.minute === minute &&
      isHour(reading.hour, hour, written, near) &&
      isDay(reading, instant, reading.yearFirst || written.names.monthFirst ? 'month' : 'day'),
  );
}

/** 24 hours, or 12 with a word for the half of the day that does not speak against it. */
function isHour(writtenHour: number, hour: number, written: WrittenDate, near: boolean): boolean {
  if (writtenHour > 12) return writtenHour === hour;
  const half = halfOfDay(hour, written);
  if (half === 'other') return false;
  if (writtenHour === hour) return true;
  return writtenHour % 12 === hour % 12 && (half === 'own' || (near && !written.names.counts24));
}

/** Whether the text has the word that goes with an hour, or the word that goes with the same hour of the other half. */
function halfOfDay(hour: number, { text, names }: WrittenDate): 'own' | 'other' | undefined {
  if (names.hourNames(hour).some((name) => hasWord(text, name))) return 'own';
  return names.hourNames((hour + 12) % 24).some((name) => hasWord(text, name)) ? 'other' : undefined;
}

/** Whether an instant lies on the day that a reading tells. A month's name, where there is one, must not speak against it. */
function isDay(reading: Reading, instant: Date, first: 'month' | 'day' | 'either'): boolean {
  const { year, month, day } = dayOf(instant, reading.calendar);
  const [one, two] = reading.dayAndMonth;
  const isNamed = reading.namedMonths.includes(month);
  if (year !== reading.year || (reading.namedMonths.length > 0 && !isNamed)) return false;
  if (two === undefined) return one === day && (first !== 'either' || isNamed);
  return (first !== 'day' && one === month && two === day) || (first !== 'month' && one === day && two === month);
}

/** UTC ms of the minute that the words tell by themselves, if only one day and one hour can be meant. */
export function findMinuteAlone(written: WrittenDate): number | undefined {
  const minutes = new Set<number>();
  for (const reading of written.readings) {
    const hours = [reading.hour, (reading.hour + 12) % 24].filter((hour) => isHourAlone(reading.hour, hour, written));
    for (const day of findDays(reading)) {
      for (const hour of hours) minutes.add(new Date(day).setHours(hour, reading.minute));
    }
  }
  const [only, another] = minutes;
  return another === undefined ? only : undefined;
}

function isHourAlone(writtenHour: number, hour: number, written: WrittenDate): boolean {
  if (writtenHour > 12) return writtenHour === hour;
  const half = halfOfDay(hour, written);
  if (half !== undefined) return half === 'own' && writtenHour % 12 === hour % 12;
  return writtenHour === hour && written.names.counts24;
}

/** The days of the written year that may be meant; "03/04" may mean two. A Persian year ends in March of the next one. */
function findDays(reading: Reading): readonly Date[] {
  const start = startOf(reading.year, reading.calendar);
  const count = reading.calendar === 'persian' ? 366 + 80 : 366;
  const days = Array.from({ length: count }, (_, index) => new Date(start.getFullYear(), 0, 1 + index));
  return days.filter((day) => isDay(reading, day, reading.yearFirst ? 'month' : 'either'));
}
