import { digest } from '../../digest';
import { type HolidayDay, type HolidayTable, readTable } from './holiday-table';

export type { HolidayDay } from './holiday-table';

const modules = import.meta.glob<HolidayTable>('./*.generated.ts', { eager: true, import: 'table' });

const tables: ReadonlyMap<string, HolidayTable> = new Map(
  Object.entries(modules).map(([path, table]) => [path.slice(2, -'.generated.ts'.length).toUpperCase(), table]),
);

/** Regions whose public holidays are known: ISO 3166 codes in the order of the alphabet. GB stands for England and Wales. */
export const HOLIDAY_REGIONS: readonly string[] = [...tables.keys()].sort();

const readTables = new Map<string, ReadonlyMap<number, HolidayDay>>();

/** A region's days by their number; empty for a region without a table: that is told by {@link holidaysKnownUntil}. */
export function holidaysOf(region: string): ReadonlyMap<number, HolidayDay> {
  const known = readTables.get(region);
  if (known !== undefined) return known;
  const table = tables.get(region);
  const days = new Map((table === undefined ? [] : readTable(table)).map((day) => [day.day, day]));
  readTables.set(region, days);
  return days;
}

const versions = new Map<string, string>();

/** Names what is known of a region's holidays: another table, another version. */
export function holidaysVersion(region: string): string {
  const known = versions.get(region) ?? digest(JSON.stringify(tables.get(region) ?? null));
  versions.set(region, known);
  return known;
}

/** The last year whose holidays are known; undefined for a region without a table. After it every day is like its weekday. */
export const holidaysKnownUntil = (region: string): number | undefined => tables.get(region)?.until;

/** Language of the names of a region's holidays, BCP 47; undefined for a region without a table. */
export const holidayLanguage = (region: string): string | undefined => tables.get(region)?.language;

/** A region's next days off, whole or half, from a day on; fewer than `count` where the table runs out. */
export function findHolidays(region: string, from: number, count: number): readonly HolidayDay[] {
  const found: HolidayDay[] = [];
  for (const day of holidaysOf(region).values()) {
    if (day.day >= from && day.kind !== 'work') found.push(day);
    if (found.length === count) break;
  }
  return found;
}
