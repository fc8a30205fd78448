import type { Settings } from '../../settings/settings';
import type { Database } from '../schema';
import { type BackupContent, savedTables } from './content';

/** Reads everything that is saved, as it stands at one moment. */
export function readEverything(database: Database, settings: Settings): Promise<BackupContent> {
  const tables = savedTables(database);
  return database.transaction('r', tables, async () => ({
    settings,
    tables: Object.fromEntries(
      await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
    ),
  }));
}
