// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'en',
  from: 2024,
  until: 2030,
  names: [
    "New Year's Day",
    "Martin Luther King Jr. Day",
    "Washington's Birthday",
    "Memorial Day",
    "Juneteenth",
    "Independence Day",
    "Labor Day",
    "Columbus Day",
    "Veterans Day",
    "Thanksgiving Day",
    "Christmas Day",
  ],
  days: {
    2024: '01010 01151 02192 05273 06194 07045 09026 10147 11118 11289 1225a',
    2025: '01010 01201 02172 05263 06194 07045 09016 10137 11118 11279 1225a',
    2026: '01010 01191 02162 05253 06194 07035 07045 09076 10127 11118 11269 1225a',
    2027: '01010 01181 02152 05313 06184 06194 07045 07055 09066 10117 11118 11259 1224a 1225a 12310',
    2028: '01010 01171 02212 05293 06194 07045 09046 10097 11118 11239 1225a',
    2029: '01010 01151 02192 05283 06194 07045 09036 10087 11118 11229 1225a',
    2030: '01010 01211 02182 05273 06194 07045 09026 10147 11118 11289 1225a',
  },
};
