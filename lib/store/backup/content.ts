import type { Table } from 'dexie';
import * as v from 'valibot';
import { messageSchemas } from '../../message-schemas';
import type { Settings } from '../../settings/settings';
import type { Database } from '../schema';
import { ROW_SCHEMAS } from './row-schemas';

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** Everything there is: the settings and all rows of all tables that are not recomputed. */
export interface BackupContent {
  readonly settings: Settings;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** Caches: recomputed from the other tables after restoring, hence neither saved nor believed. */
const RECOMPUTED: ReadonlySet<string> = new Set(['tallies', 'health']);

/** The tables that are saved, by the schema itself: a table that is added is saved without another word. */
export const savedTables = (database: Database): readonly Table<Row, string | number>[] =>
  database.tables.filter(({ name }) => !RECOMPUTED.has(name));

/** Name of the property that a row is known by. */
export function keyPathOf({ name, schema }: Table<Row, string | number>): string {
  const { keyPath } = schema.primKey;
  if (typeof keyPath !== 'string' || keyPath === '') throw new Error(`The rows of ${name} are not known by one name.`);
  return keyPath;
}

/** A row's key; undefined when it has none that IndexedDB would take. */
export function keyOf(row: Row, keyPath: string): string | number | undefined {
  const key = row[keyPath];
  return (typeof key === 'string' && key !== '') || (typeof key === 'number' && !Number.isNaN(key)) ? key : undefined;
}

const contentSchema = v.object({
  settings: v.unknown(),
  tables: v.record(
    v.string(),
    v.array(v.custom<Row>((row) => typeof row === 'object' && row !== null && !Array.isArray(row))),
  ),
});

/**
 * Checks that a value is a backup's content and that every row fits the table it is for. Undefined when it does not:
 * unknown tables, rows without a key or with the same key twice, rows that would break the pages.
 */
export function checkContent(database: Database, value: unknown): BackupContent | undefined {
  const content = v.safeParse(contentSchema, value);
  if (!content.success) return undefined;
  const settings = v.safeParse(messageSchemas.saveSettings, content.output.settings);
  const tables = new Map(savedTables(database).map((table) => [table.name, table]));
  const fits = Object.entries(content.output.tables).every(([name, rows]) => {
    const table = tables.get(name);
    return table !== undefined && areRowsOf(table, rows);
  });
  return settings.success && fits ? { settings: settings.output, tables: content.output.tables } : undefined;
}

function areRowsOf(table: Table<Row, string | number>, rows: readonly Row[]): boolean {
  const keyPath = keyPathOf(table);
  const schema = ROW_SCHEMAS[table.name];
  const keys = new Set(rows.map((row) => keyOf(row, keyPath)));
  if (keys.has(undefined) || keys.size !== rows.length) return false;
  return schema === undefined || rows.every((row) => v.safeParse(schema, row, { abortEarly: true }).success);
}
