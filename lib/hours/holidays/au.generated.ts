// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'en',
  from: 2024,
  until: 2030,
  names: [
    "New Year's Day",
    "Australia Day",
    "Good Friday",
    "Easter Saturday",
    "Easter Sunday",
    "Easter Monday",
    "Anzac Day",
    "Christmas Day",
    "Boxing Day",
  ],
  days: {
    2024: '01010 01261 03292 03303 03314 04015 04256 12257 12268',
    2025: '01010 01271 04182 04193 04204 04215 04256 12257 12268',
    2026: '01010 01261 04032 04043 04054 04065 04256 12257 12268 12288',
    2027: '01010 01261 03262 03273 03284 03295 04256 12257 12268 12277 12288',
    2028: '01010 01030 01261 04142 04153 04164 04175 04256 12257 12268',
    2029: '01010 01261 03302 03313 04014 04025 04256 12257 12268',
    2030: '01010 01281 04192 04203 04214 04225 04256 12257 12268',
  },
};
