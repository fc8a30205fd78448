// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'de',
  from: 2024,
  until: 2030,
  names: [
    "Neujahr",
    "Heilige Drei Könige",
    "Ostermontag",
    "Staatsfeiertag",
    "Christi Himmelfahrt",
    "Pfingstmontag",
    "Fronleichnam",
    "Mariä Himmelfahrt",
    "Nationalfeiertag",
    "Allerheiligen",
    "Mariä Empfängnis",
    "Christtag",
    "Stefanitag",
  ],
  days: {
    2024: '01010 01061 04012 05013 05094 05205 05306 08157 10268 11019 1208a 1225b 1226c',
    2025: '01010 01061 04212 05013 05294 06095 06196 08157 10268 11019 1208a 1225b 1226c',
    2026: '01010 01061 04062 05013 05144 05255 06046 08157 10268 11019 1208a 1225b 1226c',
    2027: '01010 01061 03292 05013 05064 05175 05276 08157 10268 11019 1208a 1225b 1226c',
    2028: '01010 01061 04172 05013 05254 06055 06156 08157 10268 11019 1208a 1225b 1226c',
    2029: '01010 01061 04022 05013 05104 05215 05316 08157 10268 11019 1208a 1225b 1226c',
    2030: '01010 01061 04222 05013 05304 06105 06206 08157 10268 11019 1208a 1225b 1226c',
  },
};
