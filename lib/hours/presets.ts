/**
 * Working weeks by region, offered for a start and never imposed. Asked apart from the language of the interface:
 * Arabic is spoken where the weekend is Friday and Saturday, and where it is Saturday and Sunday.
 * Weekends: CLDR's week data (weekendStart, weekendEnd), checked for recent changes (UAE since January 2022).
 */
import type { Interval, Schedule } from '../model';

/** The working week that people in a region mostly keep. It says nothing of their time zone: the region follows from no zone, nor the other way. */
export interface RegionPreset {
  /** ISO 3166 code; `Intl.DisplayNames` tells the name. */
  readonly region: string;
  readonly week: Schedule['week'];
}

type Day = readonly Interval[];

const OFF: Day = [];
const day = (start: string, end: string): Day => [[start, end]];

/** Rest on Saturday and Sunday. */
const mondayToFriday = (hours: Day): Schedule['week'] => ({
  1: hours,
  2: hours,
  3: hours,
  4: hours,
  5: hours,
  6: OFF,
  7: OFF,
});

/** Rest on Friday and Saturday. */
const sundayToThursday = (hours: Day): Schedule['week'] => ({
  1: hours,
  2: hours,
  3: hours,
  4: hours,
  5: OFF,
  6: OFF,
  7: hours,
});

const NINE_TO_FIVE = day('09:00', '17:00');
const NINE_TO_SIX = day('09:00', '18:00');
const EIGHT_TO_FOUR = day('08:00', '16:00');
const EIGHT_TO_FIVE = day('08:00', '17:00');

/** In the order of the alphabet by code. */
export const regionPresets: readonly RegionPreset[] = [
  { region: 'AE', week: { ...mondayToFriday(EIGHT_TO_FIVE), 5: day('08:00', '12:00') } },
  { region: 'AT', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'AU', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'BE', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'BH', week: sundayToThursday(EIGHT_TO_FIVE) },
  { region: 'CA', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'CN', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'DE', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'DZ', week: sundayToThursday(EIGHT_TO_FOUR) },
  { region: 'EG', week: sundayToThursday(NINE_TO_FIVE) },
  { region: 'ES', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'FR', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'GB', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'HK', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'IE', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'IL', week: sundayToThursday(NINE_TO_SIX) },
  { region: 'IN', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'IQ', week: sundayToThursday(EIGHT_TO_FOUR) },
  { region: 'IT', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'JO', week: sundayToThursday(NINE_TO_FIVE) },
  { region: 'KW', week: sundayToThursday(EIGHT_TO_FOUR) },
  { region: 'LB', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'MA', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'MY', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'NL', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'OM', week: sundayToThursday(EIGHT_TO_FIVE) },
  { region: 'PL', week: mondayToFriday(EIGHT_TO_FOUR) },
  { region: 'QA', week: sundayToThursday(EIGHT_TO_FIVE) },
  { region: 'SA', week: sundayToThursday(NINE_TO_FIVE) },
  { region: 'SG', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'TN', week: mondayToFriday(EIGHT_TO_FIVE) },
  { region: 'TW', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'US', week: mondayToFriday(NINE_TO_FIVE) },
];
