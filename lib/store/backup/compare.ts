import type { Database } from '../schema';
import { type BackupContent, keyOf, keyPathOf, type Row, savedTables } from './content';
import { toPlain } from './plain-values';
import { withOwnClients } from './same-clients';

/** Two rows of the same key that are not the same. */
export interface Differing {
  readonly here: Row;
  readonly saved: Row;
}

/** How the rows of one table in a backup stand to those that are here. */
export interface TableComparison {
  readonly table: string;
  /** Rows that are only in the backup. */
  readonly added: readonly Row[];
  readonly differing: readonly Differing[];
  readonly same: number;
  /** Rows that are only here; restoring leaves them alone. */
  readonly onlyHere: number;
}

/**
 * Compares a backup with what is here, table by table. A client of the backup whose address belongs to a client here
 * is that client. To be called within a transaction, or nothing says that it is all of one moment.
 */
export async function compareWithBackup(
  database: Database,
  content: BackupContent,
): Promise<readonly TableComparison[]> {
  const tables = await withOwnClients(database, content.tables);
  return Promise.all(
    savedTables(database).map(async (table) => {
      const keyPath = keyPathOf(table);
      const saved = tables[table.name] ?? [];
      const keys = saved.map((row) => keyOf(row, keyPath) ?? '');
      const [found, count] = await Promise.all([table.bulkGet(keys), table.count()]);
      const known = found.filter((row) => row !== undefined).length;
      const pairs = saved.flatMap((row, i) => (found[i] === undefined ? [] : [{ here: found[i], saved: row }]));
      const differing = pairs.filter(({ here, saved: other }) => textOf(here) !== textOf(other));
      return {
        table: table.name,
        added: saved.filter((_, i) => found[i] === undefined),
        differing,
        same: pairs.length - differing.length,
        onlyHere: count - known,
      };
    }),
  );
}

/** Rows are the same whatever the order of their keys. */
const textOf = (row: Row): string => JSON.stringify(sorted(toPlain(row)));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Names under which rows keep when the user last said what is in them, in UTC ms. */
const TIMES = ['at', 'changedAt', 'updatedAt', 'createdAt', 'judgedAt'] as const;

/** Which of two rows is the newer one; undefined where neither says. */
export function newerOf({ here, saved }: Differing): 'here' | 'saved' | undefined {
  const [mine, theirs] = [timeOf(here), timeOf(saved)];
  if (mine === undefined || theirs === undefined || mine === theirs) return undefined;
  return mine > theirs ? 'here' : 'saved';
}

const timeOf = (row: Row): number | undefined =>
  TIMES.map((name) => row[name]).find((value): value is number => typeof value === 'number');
