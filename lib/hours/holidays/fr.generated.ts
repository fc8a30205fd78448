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
    "Fête de la Victoire 1945",
    "Ascension",
    "Lundi de Pentecôte",
    "Fête Nationale de la France",
    "Assomption",
    "Toussaint",
    "Armistice 1918",
    "Noël",
  ],
  days: {
    2024: '01010 04011 05012 05083 05094 05205 07146 08157 11018 11119 1225a',
    2025: '01010 04211 05012 05083 05294 06095 07146 08157 11018 11119 1225a',
    2026: '01010 04061 05012 05083 05144 05255 07146 08157 11018 11119 1225a',
    2027: '01010 03291 05012 05064 05083 05175 07146 08157 11018 11119 1225a',
    2028: '01010 04171 05012 05083 05254 06055 07146 08157 11018 11119 1225a',
    2029: '01010 04021 05012 05083 05104 05215 07146 08157 11018 11119 1225a',
    2030: '01010 04221 05012 05083 05304 06105 07146 08157 11018 11119 1225a',
  },
};
