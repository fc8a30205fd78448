/**
 * Working weeks by region, offered for a start and never imposed. Asked apart from the language of the interface:
 * Arabic is spoken where the weekend is Friday and Saturday, and where it is Saturday and Sunday.
 * Weekends: CLDR's week data (weekendStart, weekendEnd), checked for recent changes (UAE since January 2022).
 */
import type { Interval, Schedule } from '../model';

/** The working week that people in a region mostly keep. */
export interface RegionPreset {
  /** ISO 3166 code; `Intl.DisplayNames` tells the name. */
  readonly region: string;
  /** `device` where the region has several zones. */
  readonly zone: string;
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
  { region: 'AE', zone: 'Asia/Dubai', week: { ...mondayToFriday(EIGHT_TO_FIVE), 5: day('08:00', '12:00') } },
  { region: 'AU', zone: 'device', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'BH', zone: 'Asia/Bahrain', week: sundayToThursday(EIGHT_TO_FIVE) },
  { region: 'CA', zone: 'device', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'CN', zone: 'Asia/Shanghai', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'DE', zone: 'Europe/Berlin', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'DZ', zone: 'Africa/Algiers', week: sundayToThursday(EIGHT_TO_FOUR) },
  { region: 'EG', zone: 'Africa/Cairo', week: sundayToThursday(NINE_TO_FIVE) },
  { region: 'ES', zone: 'Europe/Madrid', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'FR', zone: 'Europe/Paris', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'GB', zone: 'Europe/London', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'HK', zone: 'Asia/Hong_Kong', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'IL', zone: 'Asia/Jerusalem', week: sundayToThursday(NINE_TO_SIX) },
  { region: 'IN', zone: 'Asia/Kolkata', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'IQ', zone: 'Asia/Baghdad', week: sundayToThursday(EIGHT_TO_FOUR) },
  { region: 'JO', zone: 'Asia/Amman', week: sundayToThursday(NINE_TO_FIVE) },
  { region: 'KW', zone: 'Asia/Kuwait', week: sundayToThursday(EIGHT_TO_FOUR) },
  { region: 'LB', zone: 'Asia/Beirut', week: mondayToFriday(NINE_TO_FIVE) },
  { region: 'MA', zone: 'Africa/Casablanca', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'MY', zone: 'Asia/Kuala_Lumpur', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'OM', zone: 'Asia/Muscat', week: sundayToThursday(EIGHT_TO_FIVE) },
  { region: 'PL', zone: 'Europe/Warsaw', week: mondayToFriday(EIGHT_TO_FOUR) },
  { region: 'QA', zone: 'Asia/Qatar', week: sundayToThursday(EIGHT_TO_FIVE) },
  { region: 'SA', zone: 'Asia/Riyadh', week: sundayToThursday(NINE_TO_FIVE) },
  { region: 'SG', zone: 'Asia/Singapore', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'TN', zone: 'Africa/Tunis', week: mondayToFriday(EIGHT_TO_FIVE) },
  { region: 'TW', zone: 'Asia/Taipei', week: mondayToFriday(NINE_TO_SIX) },
  { region: 'US', zone: 'device', week: mondayToFriday(NINE_TO_FIVE) },
];
