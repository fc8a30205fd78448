import type { ChangeRow } from './change-rows';
import type { Database } from './schema';

/** So many changes can be undone; the oldest are forgotten. */
const REMEMBERED = 20;

/** Remembers what was before a change, so that it can be undone. Only within the transaction of the change. */
export async function rememberChange({ changes }: Database, change: ChangeRow): Promise<void> {
  await changes.add(change);
  const forgotten = await changes.orderBy('at').reverse().offset(REMEMBERED).primaryKeys();
  await changes.bulkDelete(forgotten);
}
