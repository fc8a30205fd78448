// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'en',
  from: 2024,
  until: 2030,
  names: [
    "Republic Day",
    "Good Friday",
    "Independence Day",
    "Gandhi Jayanti",
    "Diwali",
    "Christmas Day",
  ],
  days: {
    2024: '01260 03291 08152 10023 10314 12255',
    2025: '01260 04181 08152 10023 10204 12255',
    2026: '01260 04031 08152 10023 11084? 12255',
    2027: '01260 03261 08152 10023 10294? 12255',
    2028: '01260 04141 08152 10023 10174? 12255',
    2029: '01260 03301 08152 10023 11054? 12255',
    2030: '01260 04191 08152 10023 10264? 12255',
  },
};
