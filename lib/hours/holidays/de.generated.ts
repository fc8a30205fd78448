// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'de',
  from: 2024,
  until: 2030,
  names: [
    "Neujahr",
    "Karfreitag",
    "Ostermontag",
    "Maifeiertag",
    "Christi Himmelfahrt",
    "Pfingstmontag",
    "Tag der Deutschen Einheit",
    "1. Weihnachtstag",
    "2. Weihnachtstag",
  ],
  days: {
    2024: '01010 03291 04012 05013 05094 05205 10036 12257 12268',
    2025: '01010 04181 04212 05013 05294 06095 10036 12257 12268',
    2026: '01010 04031 04062 05013 05144 05255 10036 12257 12268',
    2027: '01010 03261 03292 05013 05064 05175 10036 12257 12268',
    2028: '01010 04141 04172 05013 05254 06055 10036 12257 12268',
    2029: '01010 03301 04022 05013 05104 05215 10036 12257 12268',
    2030: '01010 04191 04222 05013 05304 06105 10036 12257 12268',
  },
};
