/**
 * What date-holidays does not know, or knows otherwise than offices keep it: by region, with the source of each rule.
 * Only days on which offices are closed nationwide; where a country leaves days to its states, those are left out.
 */
import { china } from './holidays/china';
import { israel } from './holidays/israel';
import { egypt, emirates, morocco, saudi } from './holidays/moon-countries';
import { type LibraryDay, shift, type TableDay, weekday } from './holidays/table-day';
import { taiwan } from './holidays/taiwan';

/** Where the days of one region come from. */
export interface RegionRules {
  /** Country, and a state where the country has no days of its own for all. */
  readonly of: readonly [country: string, state?: string];
  readonly language: string;
  /** Further rules in the library's language: rule and name. */
  readonly more?: readonly (readonly [rule: string, name: string])[];
  /** Turns the library's days of all years into those of the table. */
  readonly adjust?: (days: readonly LibraryDay[]) => readonly TableDay[];
}

/** On the eve of the lunar New Year offices close at noon or soon after, by custom. */
const hongKong = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days,
  ...days
    .filter(({ rule }) => rule.startsWith('chinese 01-0-01'))
    .map(({ date }) => ({ date: shift(date, -1), name: '農曆年三十', until: '1300' })),
];

/** Diwali, by the holiday lists of the central government; later ones by the calendar of the moon. */
const DIWALI = ['2024-10-31', '2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26'];

const india = (days: readonly LibraryDay[]): readonly TableDay[] => [
  ...days.filter(({ name }) => name !== 'Ambedkar Jayanti'),
  ...DIWALI.map((date): TableDay => ({ date, name: 'Diwali', ...(date > '2026' && { expected: true }) })),
];

/** On a weekend, the Monday after is kept too (Canada Labour Code, s. 193). */
const canada = (days: readonly LibraryDay[]): readonly TableDay[] =>
  days.flatMap((day) => {
    const monday = { date: shift(day.date, 8 - weekday(day.date)), name: day.name };
    return weekday(day.date) < 6 ? [day] : [day, monday];
  });

/** By ISO 3166 country code. */
export const REGIONS: Readonly<Record<string, RegionRules>> = {
  AE: { of: ['AE'], language: 'ar', more: [['12-03', 'اليوم الوطني']], adjust: emirates },
  AT: { of: ['AT'], language: 'de' },
  AU: { of: ['AU'], language: 'en' },
  BE: { of: ['BE'], language: 'fr' },
  // Both are federal holidays, kept in all or nearly all provinces.
  CA: {
    of: ['CA'],
    language: 'en',
    more: [
      ['monday before 05-25', 'Victoria Day'],
      ['2nd monday in October', 'Thanksgiving'],
    ],
    adjust: canada,
  },
  CN: { of: ['CN'], language: 'zh', adjust: china },
  DE: { of: ['DE'], language: 'de' },
  EG: { of: ['EG'], language: 'ar', adjust: egypt },
  ES: { of: ['ES'], language: 'es' },
  FR: { of: ['FR'], language: 'fr' },
  GB: { of: ['GB', 'ENG'], language: 'en' },
  HK: { of: ['HK'], language: 'zh', adjust: hongKong },
  IE: { of: ['IE'], language: 'en' },
  IL: { of: ['IL'], language: 'he', adjust: israel },
  IN: { of: ['IN'], language: 'en', adjust: india },
  IT: { of: ['IT'], language: 'it' },
  // Amazigh New Year since 2024, Unity Day since 2026 (royal decisions of 3 May 2023 and 4 November 2025).
  MA: {
    of: ['MA'],
    language: 'ar',
    more: [
      ['01-14 since 2024', 'رأس السنة الأمازيغية'],
      ['10-31 since 2026', 'عيد الوحدة'],
    ],
    adjust: morocco,
  },
  NL: { of: ['NL'], language: 'nl' },
  PL: { of: ['PL'], language: 'pl' },
  SA: { of: ['SA'], language: 'ar', adjust: saudi },
  // Labour Day for all; the days of the Act on Memorial Days and Festivals of 28 May 2025.
  TW: {
    of: ['TW'],
    language: 'zh',
    more: [
      ['05-01', '勞動節'],
      ['09-28 since 2025', '孔子誕辰紀念日'],
      ['10-25 since 2025', '臺灣光復節'],
      ['12-25 since 2025', '行憲紀念日'],
    ],
    adjust: taiwan,
  },
  US: { of: ['US'], language: 'en' },
};
