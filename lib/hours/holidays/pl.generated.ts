// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: 'pl',
  from: 2024,
  until: 2030,
  names: [
    "Nowy Rok",
    "Święto Trzech Króli",
    "Niedziela Wielkanocna",
    "Drugi dzień Wielkanocy",
    "Święto Pracy",
    "Święto Narodowe Trzeciego Maja",
    "Zielone Świątki",
    "Dzień Bożego Ciała",
    "Wniebowzięcie Najświętszej Maryi Panny",
    "Wszystkich Świętych",
    "Narodowe Święto Niepodległości",
    "Pierwszy dzień Bożego Narodzenia",
    "Drugi dzień Bożego Narodzenia",
    "Wigilia Bożego Narodzenia",
  ],
  days: {
    2024: '01010 01061 03312 04013 05014 05035 05196 05307 08158 11019 1111a 1225b 1226c',
    2025: '01010 01061 04202 04213 05014 05035 06086 06197 08158 11019 1111a 1224d 1225b 1226c',
    2026: '01010 01061 04052 04063 05014 05035 05246 06047 08158 11019 1111a 1224d 1225b 1226c',
    2027: '01010 01061 03282 03293 05014 05035 05166 05277 08158 11019 1111a 1224d 1225b 1226c',
    2028: '01010 01061 04162 04173 05014 05035 06046 06157 08158 11019 1111a 1224d 1225b 1226c',
    2029: '01010 01061 04012 04023 05014 05035 05206 05317 08158 11019 1111a 1224d 1225b 1226c',
    2030: '01010 01061 04212 04223 05014 05035 06096 06207 08158 11019 1111a 1224d 1225b 1226c',
  },
};
