/**
 * Writes lib/hours/holidays/<region>.generated.ts: node tests/tools/run-ts.mjs tests/tools/holiday-tables.ts
 * Days come from date-holidays (data CC BY-SA 3.0, from Wikipedia), put right by holiday-rules.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { REGIONS, type RegionRules } from './holiday-rules';
import { SIGHTED } from './holidays/moon-countries';
import { type LibraryDay, shift, type TableDay } from './holidays/table-day';

const FROM = 2024;
const UNTIL = 2030;
const DAY = 86_400_000;

/** Months whose beginning is sighted, not calculated. */
const SIGHTED_MONTHS = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu/;

function writeTables(): void {
  for (const [region, rules] of Object.entries(REGIONS)) {
    const text = writeTable(rules.language, tidy((rules.adjust ?? ((days) => days))(libraryDays(region, rules))));
    writeFileSync(join('lib', 'hours', 'holidays', `${region.toLowerCase()}.generated.ts`), text);
    console.log(`${region}: ${text.length} characters`);
  }
}

/** The library's public holidays, one entry a day, with a year more at either end for days that are kept on another. */
function libraryDays(region: string, { of: [country, state], language, more = [] }: RegionRules): LibraryDay[] {
  const library = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const spoken = library.getLanguages().find((tag) => tag.startsWith(language)) ?? language;
  for (const [rule, name] of more) library.setHoliday(rule, { name: { [spoken]: name }, type: 'public' });
  const years = Array.from({ length: UNTIL - FROM + 3 }, (_, index) => FROM - 1 + index);
  return years
    .flatMap((year) => library.getHolidays(year, spoken))
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, name, rule, start, end, substitute }) => {
      const first = sighted(region, date.slice(0, 10));
      const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      return Array.from({ length: days }, (_, index) => ({
        date: shift(first, index),
        name: name.replace(/ \((substitute day|更换日)\)$|^Święto Państwowe; /, ''),
        rule,
        substitute: substitute === true,
        ...(SIGHTED_MONTHS.test(rule) && { expected: true as const }),
      }));
    });
}

const sighted = (region: string, date: string): string =>
  SIGHTED[region]?.find(([calculated]) => calculated === date)?.[1] ?? date;

/** One entry a day, in order: a whole day off goes before a half one, that before a make-up workday, a sure one before an expected one. */
function tidy(days: readonly TableDay[]): readonly TableDay[] {
  const rank = ({ until, work, expected }: TableDay) =>
    (work ? 4 : 0) + (until === undefined ? 0 : 2) + (expected ? 1 : 0);
  const sorted = days
    .filter(({ date }) => Number(date.slice(0, 4)) >= FROM && Number(date.slice(0, 4)) <= UNTIL)
    .toSorted((a, b) => a.date.localeCompare(b.date) || rank(a) - rank(b));
  return sorted.filter(({ date }, index) => date !== sorted[index - 1]?.date);
}

function writeTable(language: string, days: readonly TableDay[]): string {
  const names = [...new Set(days.map(({ name }) => name))];
  if (names.length > 36) throw new Error(`${names.length} names do not fit into one digit in base 36.`);
  const years = [...new Set(days.map(({ date }) => date.slice(0, 4)))];
  const lines = years.map((year) => {
    const those = days.filter(({ date }) => date.startsWith(year));
    return `    ${year}: '${those.map((day) => token(day, names)).join(' ')}',`;
  });
  return `// Written by tests/tools/holiday-tables.ts. Days: date-holidays (CC BY-SA 3.0) and tests/tools/holiday-rules.ts.
import type { HolidayTable } from './holiday-table';

export const table: HolidayTable = {
  language: '${language}',
  from: ${FROM},
  until: ${UNTIL},
  names: [
${names.map((name) => `    ${JSON.stringify(name)},`).join('\n')}
  ],
  days: {
${lines.join('\n')}
  },
};
`;
}

function token({ date, name, until, work, expected }: TableDay, names: readonly string[]): string {
  const marks = `${expected ? '?' : ''}${work ? '+' : ''}${until === undefined ? '' : `<${until}`}`;
  return `${date.slice(5).replace('-', '')}${names.indexOf(name).toString(36)}${marks}`;
}

writeTables();
