import type { Locale } from '../../lib/locales/text';

/** Health is told in steps of 5: more would be false precision (DESIGN §7). */
export const roundedScore = (score: number): number => Math.round(score / 5) * 5;

/** What an incident costs, as a negative number of the locale with one decimal; little is told by its first digit. */
export function costText(points: number, locale: Locale): string {
  const digits = points < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, digits).format(-points);
}

/** A whole number in the digits of the locale. */
export const numberText = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value);
