// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'es',
  from: 2024,
  until: 2030,
  names: [
    "Año Nuevo",
    "Día de los Reyes Magos",
    "Viernes Santo",
    "Día del Trabajador",
    "Asunción",
    "Fiesta Nacional de España",
    "Todos los Santos",
    "Día de la Constitución Española",
    "La inmaculada concepción",
    "Navidad",
  ],
  days: {
    2024: '01010 01061 03292 05013 08154 10125 11016 12067 12088 12259',
    2025: '01010 01061 04182 05013 08154 10125 11016 12067 12088 12259',
    2026: '01010 01061 04032 05013 08154 10125 11016 12067 12088 12259',
    2027: '01010 01061 03262 05013 08154 10125 11016 12067 12088 12259',
    2028: '01010 01061 04142 05013 08154 10125 11016 12067 12088 12259',
    2029: '01010 01061 03302 05013 08154 10125 11016 12067 12088 12259',
    2030: '01010 01061 04192 05013 08154 10125 11016 12067 12088 12259',
  },
};
