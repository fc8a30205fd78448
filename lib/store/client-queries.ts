import { findLookAlikes, type LookAlike } from '../look-alikes/look-alikes';
import type { ChangeRow } from './change-rows';
import type { Database } from './schema';
import { type Stop, watch } from './watch';

/** Other clients whose addresses could be taken for those of a client. */
export function watchLookAlikes(
  clientId: string,
  listener: (found: readonly LookAlike[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database) => readLookAlikes(database, clientId), listener, onError);
}

async function readLookAlikes({ clients }: Database, clientId: string): Promise<readonly LookAlike[]> {
  const all = await clients.toArray();
  const client = all.find(({ id }) => id === clientId);
  return client ? findLookAlikes(client, all) : [];
}

/** What can be undone, the newest first. */
export const watchChanges = (
  listener: (changes: readonly ChangeRow[]) => void,
  onError: (error: unknown) => void,
): Stop => watch(async ({ changes }) => changes.orderBy('at').reverse().toArray(), listener, onError);
