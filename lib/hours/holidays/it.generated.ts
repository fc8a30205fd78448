// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'it',
  from: 2024,
  until: 2030,
  names: [
    "Capodanno",
    "Epifania",
    "Domenica di Pasqua",
    "Lunedì dell’Angelo",
    "Liberazione dal nazifascismo (1945)",
    "Festa del lavoro",
    "Festa della Repubblica",
    "Assunzione di Maria",
    "Ognissanti",
    "Immacolata Concezione",
    "Natale di Gesù",
    "Santo Stefano",
    "Festa nazionale di San Francesco d'Assisi",
  ],
  days: {
    2024: '01010 01061 03312 04013 04254 05015 06026 08157 11018 12089 1225a 1226b',
    2025: '01010 01061 04202 04213 04254 05015 06026 08157 11018 12089 1225a 1226b',
    2026: '01010 01061 04052 04063 04254 05015 06026 08157 1004c 11018 12089 1225a 1226b',
    2027: '01010 01061 03282 03293 04254 05015 06026 08157 1004c 11018 12089 1225a 1226b',
    2028: '01010 01061 04162 04173 04254 05015 06026 08157 1004c 11018 12089 1225a 1226b',
    2029: '01010 01061 04012 04023 04254 05015 06026 08157 1004c 11018 12089 1225a 1226b',
    2030: '01010 01061 04212 04223 04254 05015 06026 08157 1004c 11018 12089 1225a 1226b',
  },
};
