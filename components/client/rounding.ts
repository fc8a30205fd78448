import type { Locale } from '../../lib/locales/text';

/** Health is told in steps of 5: more would be false precision (DESIGN §7). */
export const roundedScore = (score: number): number => Math.round(score / 5) * 5;

/** Points with one decimal, in the digits of the locale: "3.2"; what would round to nothing is "<0.1". */
export function pointsText(points: number, locale: Locale): string {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return points > 0 && points < 0.05 ? `<${text.format(0.1)}` : text.format(points);
}

export const numberText = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value);
