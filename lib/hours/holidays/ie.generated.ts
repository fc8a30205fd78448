// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'en',
  from: 2024,
  until: 2030,
  names: [
    "New Year's Day",
    "St. Brigid’s Day",
    "St. Patrick’s Day",
    "Easter Monday",
    "First Monday in May",
    "First Monday in June",
    "First Monday in August",
    "Last Monday in October",
    "Christmas Day",
    "St. Stephen’s Day",
  ],
  days: {
    2024: '01010 02051 03172 04013 05064 06035 08056 10287 12258 12269',
    2025: '01010 02031 03172 04213 05054 06025 08046 10277 12258 12269',
    2026: '01010 02021 03172 04063 05044 06015 08036 10267 12258 12269',
    2027: '01010 02011 03172 03293 05034 06075 08026 10257 12258 12269',
    2028: '01010 02071 03172 04173 05014 06055 08076 10307 12258 12269',
    2029: '01010 02051 03172 04023 05074 06045 08066 10297 12258 12269',
    2030: '01010 02011 03172 04223 05064 06035 08056 10287 12258 12269',
  },
};
