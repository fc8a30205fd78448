// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'fr',
  from: 2024,
  until: 2030,
  names: [
    "Nouvel An",
    "Lundi de Pâques",
    "Fête du travail",
    "Ascension",
    "Lundi de Pentecôte",
    "Fête nationale",
    "Assomption",
    "Toussaint",
    "Armistice",
    "Noël",
  ],
  days: {
    2024: '01010 04011 05012 05093 05204 07215 08156 11017 11118 12259',
    2025: '01010 04211 05012 05293 06094 07215 08156 11017 11118 12259',
    2026: '01010 04061 05012 05143 05254 07215 08156 11017 11118 12259',
    2027: '01010 03291 05012 05063 05174 07215 08156 11017 11118 12259',
    2028: '01010 04171 05012 05253 06054 07215 08156 11017 11118 12259',
    2029: '01010 04021 05012 05103 05214 07215 08156 11017 11118 12259',
    2030: '01010 04221 05012 05303 06104 07215 08156 11017 11118 12259',
  },
};
