import { digest } from '../../digest';
import type { RestoreReport } from '../../messages';
import { leaveDue } from '../due';
import type { Database } from '../schema';
import { recount } from '../tallies';
import { compareWithBackup, type TableComparison } from './compare';
import { type BackupContent, keyOf, keyPathOf, type Row, savedTables } from './content';

/** What stands where a row is here and in the backup, and they differ. */
export type DifferingChoice = 'keep' | 'take';

/**
 * Merges a backup into the database by the ids of its rows, in one transaction: all of it, or nothing. Rows that are
 * only here stay. Incidents go with their message: they come with it, and where the message stays as it is here, so do
 * they. Tallies are counted anew; healths are judged anew by whoever needs them.
 */
export function restoreContent(
  database: Database,
  content: BackupContent,
  differing: DifferingChoice,
): Promise<RestoreReport> {
  return database.transaction('rw', database.tables, async () => {
    const comparisons = await compareWithBackup(database, content);
    const messages = comparisons.find(({ table }) => table === 'messages');
    let [added, changed, kept] = [0, 0, 0];
    for (const table of savedTables(database)) {
      const comparison = comparisons.find((item) => item.table === table.name);
      if (comparison === undefined) continue;
      const plan = planOf(comparison, messages, differing);
      if (table.name === 'incidents') await dropReplaced(database, messages, differing);
      await table.bulkPut([...plan.added, ...plan.changed]);
      if (table.name === 'messages') await leaveJoined(database, [...plan.added, ...plan.changed]);
      added += plan.added.length;
      changed += plan.changed.length;
      kept += comparison.differing.length - plan.changed.length;
    }
    await settle(database);
    return { added, changed, kept, same: comparisons.reduce((sum, { same }) => sum + same, 0) };
  });
}

interface TablePlan {
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
}

function planOf(
  { table, added, differing }: TableComparison,
  messages: TableComparison | undefined,
  choice: DifferingChoice,
): TablePlan {
  const changed = choice === 'take' ? differing.map(({ saved }) => saved) : [];
  if (table !== 'incidents' || choice === 'take') return { added, changed };
  const keptMessages = new Set(messages?.differing.map(({ here }) => here.key));
  return { added: added.filter((row) => !keptMessages.has(row.messageKey)), changed };
}

/** Where a message is taken from the backup, what was noted in it here goes. */
async function dropReplaced(
  { incidents }: Database,
  messages: TableComparison | undefined,
  choice: DifferingChoice,
): Promise<void> {
  if (choice === 'keep') return;
  const keys = messages?.differing.flatMap(({ here }) => keyOf(here, 'key') ?? []) ?? [];
  await incidents.where('messageKey').anyOf(keys.map(String)).delete();
}

/** Messages that have come among others of their client are the history of those. */
async function leaveJoined(database: Database, restored: readonly Row[]): Promise<void> {
  const keys = restored.map(({ key }) => String(key));
  const records = (await database.messages.bulkGet(keys)).filter((record) => record !== undefined);
  const counts = new Map<string, number>();
  for (const { clientId } of records) counts.set(clientId, (counts.get(clientId) ?? 0) + 1);
  for (const [clientId, count] of counts) {
    const all = await database.messages.where('clientId').equals(clientId).count();
    if (all > count)
      await leaveDue(
        database,
        records.filter((record) => record.clientId === clientId),
      );
  }
}

/** Caches anew, and nobody forgotten who is a client. */
async function settle(database: Database): Promise<void> {
  const clients = await database.clients.toArray();
  await database.forgotten.bulkDelete(clients.flatMap(({ addresses }) => addresses.map(digest)));
  await database.tallies.clear();
  await database.tallies.bulkPut(await Promise.all(clients.map(({ id }) => recount(database, id))));
  await database.health.clear();
}

/** Rows of all saved tables, for whoever needs to know how much there is. */
export async function countRows(database: Database): Promise<Readonly<Record<string, number>>> {
  const tables = savedTables(database);
  // Reading the key path says early, and not in the middle of a restore, that a table is not made for it.
  for (const table of tables) keyPathOf(table);
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const)));
}
