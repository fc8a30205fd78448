// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'nl',
  from: 2024,
  until: 2030,
  names: [
    "Nieuwjaar",
    "Pasen",
    "Tweede paasdag",
    "Koningsdag",
    "Hemelvaartsdag",
    "Pinksteren",
    "Tweede pinksterdag",
    "Kerstmis",
    "Tweede kerstdag",
  ],
  days: {
    2024: '01010 03311 04012 04273 05094 05195 05206 12257 12268',
    2025: '01010 04201 04212 04263 05294 06085 06096 12257 12268',
    2026: '01010 04051 04062 04273 05144 05245 05256 12257 12268',
    2027: '01010 03281 03292 04273 05064 05165 05176 12257 12268',
    2028: '01010 04161 04172 04273 05254 06045 06056 12257 12268',
    2029: '01010 04011 04022 04273 05104 05205 05216 12257 12268',
    2030: '01010 04211 04222 04273 05304 06095 06106 12257 12268',
  },
};
