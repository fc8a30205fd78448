// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'en',
  from: 2024,
  until: 2030,
  names: [
    "New Year's Day",
    "Good Friday",
    "Victoria Day",
    "Canada Day",
    "Labour Day",
    "Thanksgiving",
    "Christmas Day",
  ],
  days: {
    2024: '01010 03291 05202 07013 09024 10145 12256',
    2025: '01010 04181 05192 07013 09014 10135 12256',
    2026: '01010 04031 05182 07013 09074 10125 12256',
    2027: '01010 03261 05242 07013 09064 10115 12256 12276',
    2028: '01010 01030 04141 05222 07013 07033 09044 10095 12256',
    2029: '01010 03301 05212 07013 07023 09034 10085 12256',
    2030: '01010 04191 05202 07013 09024 10145 12256',
  },
};
