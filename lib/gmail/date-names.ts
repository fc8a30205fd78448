/** The words with which a language tells months and halves of the day, folded for comparison ({@link fold}). */
export interface DateNames {
  /** Names of each month of a calendar, January or its like first; empty where months are numbers. */
  monthNames(calendar: string): readonly (readonly string[])[];
  /** Words for an hour of the day, 0–23: "am", "ص", "凌晨". */
  hourNames(hour: number): readonly string[];
  /** Whether the language counts the hours to 24 by custom. */
  readonly counts24: boolean;
  /** Whether the month stands before the day where both are numbers and the year comes last. */
  readonly monthFirst: boolean;
}

// Accents, Hebrew and Arabic vowel points, bidi controls, full stops, apostrophes. Not the vowel signs of Indian scripts:
// they alone tell January from June in Punjabi.
const TRIMMINGS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\p{Cf}.'’׳״]/gu;

/** Lower case, compatibility forms, without trimmings: what dates are compared by. */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(TRIMMINGS, '');
}

// Scripts that put no space between words: there a name may stand inside a longer run of letters.
const UNSPACED = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}]/u;

/** Whether a folded text holds a folded name as a word of its own: "pm" is not in "tpm", nor "م" in "سبتمبر". */
export function hasWord(text: string, name: string): boolean {
  if (UNSPACED.test(name)) return text.includes(name);
  const letter = /^\p{sc=Latn}/u.test(name) ? /\p{sc=Latn}/u : /\p{L}/u; // Telugu: "2:02 PMకి"
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + name.length, at + name.length + 1);
    if (!letter.test(around)) return true;
  }
  return false;
}

/** Names for a language tag, built once; English for a tag that the browser does not know. */
export const dateNames: (language: string) => DateNames = remember(createDateNames);

function createDateNames(language: string): DateNames {
  const locale = supported(language);
  const counts24 = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === false;
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts().map((part) => part.type);
  const readers = once(() => (counts24 ? [locale] : [locale, 'en']).map(createHourReader));
  return {
    monthNames: remember((calendar: string) => readMonthNames(locale, calendar)),
    hourNames: remember((hour: number) => readHourNames(readers(), hour)),
    counts24,
    monthFirst: parts.indexOf('month') < parts.indexOf('day'),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en'; // not a language tag at all
  }
}

/** Both alone and beside a day: Polish and Arabic write them differently. */
const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
  { month: 'long', day: 'numeric', year: 'numeric' },
];

function readMonthNames(locale: string, calendar: string): readonly (readonly string[])[] {
  const formats = MONTH_STYLES.map((style) => new Intl.DateTimeFormat(locale, { ...style, calendar, timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) => {
    // The Persian year begins in the third week of March: the 5th of the fourth Gregorian month is in its first.
    const instant = Date.UTC(2025, calendar === 'persian' ? month + 3 : month, 5);
    const names = formats.map((format) => fold(partOf(format, 'month', instant)));
    return [...new Set(names)].filter((name) => name !== '' && !/\p{Nd}/u.test(name));
  });
}

/** As in dates of the usual styles, and the two halves alone: Chinese in Taiwan has both "晚上" and "下午". */
const HOUR_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', hour12: true },
  { dateStyle: 'medium', timeStyle: 'short' },
];

type HourReader = (instant: number) => readonly string[];

function readHourNames(readers: readonly HourReader[], hour: number): readonly string[] {
  const instant = Date.UTC(2025, 0, 5, hour);
  return [...new Set(readers.flatMap((read) => read(instant)))].filter((name) => name !== '');
}

/** Welsh has "am" for "at": a word that stands beside 24 hours as well tells nothing. */
function createHourReader(locale: string): HourReader {
  const options = { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' } as const;
  const format24 = new Intl.DateTimeFormat(locale, options);
  const formats = HOUR_STYLES.map((style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }));
  return (instant) => {
    const plain = fold(format24.format(instant));
    return formats.map((format) => fold(partOf(format, 'dayPeriod', instant))).filter((name) => !hasWord(plain, name));
  };
}

function partOf(format: Intl.DateTimeFormat, type: Intl.DateTimeFormatPartTypes, instant: number): string {
  return format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
}
