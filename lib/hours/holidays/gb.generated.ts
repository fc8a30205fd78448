// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'en',
  from: 2024,
  until: 2030,
  names: [
    "New Year's Day",
    "Good Friday",
    "Easter Monday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "Christmas Day",
    "Boxing Day",
  ],
  days: {
    2024: '01010 03291 04012 05063 05274 08265 12256 12267',
    2025: '01010 04181 04212 05053 05264 08255 12256 12267',
    2026: '01010 04031 04062 05043 05254 08315 12256 12267 12287',
    2027: '01010 03261 03292 05033 05314 08305 12256 12267 12276 12287',
    2028: '01010 01030 04141 04172 05013 05294 08285 12256 12267',
    2029: '01010 03301 04022 05073 05284 08275 12256 12267',
    2030: '01010 04191 04222 05063 05274 08265 12256 12267',
  },
};
