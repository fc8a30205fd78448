import { type Settings, settingsItem } from '../settings/settings';
import { canonicalJson } from './canonical-json';
import { extendAgreement } from './change-orders';
import type { ChangeRow, ClientBasis, SettingsBasis } from './change-rows';
import { undoInvoice } from './invoices';
import { undoMerge, undoSplit } from './merge-clients';
import { rememberChange } from './remember-change';
import type { Database } from './schema';

/** Remembers what a client was judged by, where that is to change. Only within the transaction of the change. */
export async function rememberClient(
  database: Database,
  before: ClientBasis,
  after: ClientBasis,
  at: number,
): Promise<void> {
  if (canonicalJson(partsOf(before)) === canonicalJson(partsOf(after))) return;
  const clientIds = [before.client.id];
  await rememberChange(database, { id: crypto.randomUUID(), at, kind: 'client', clientIds, before });
}

/** Remembers what everybody was judged by, where that is to change. */
export async function rememberSettings(
  database: Database,
  before: Settings,
  after: Settings,
  at: number,
): Promise<void> {
  if (canonicalJson(basisOf(before)) === canonicalJson(basisOf(after))) return;
  const change = { id: crypto.randomUUID(), at, kind: 'settings', clientIds: [], before: basisOf(before) } as const;
  await database.transaction('rw', database.changes, () => rememberChange(database, change));
}

/** Undoes a change in one transaction and forgets it. Does nothing where it was undone before. */
export async function undoChange(database: Database, changeId: string): Promise<void> {
  const change = await database.changes.get(changeId);
  // Settings stand outside of the database: put back first, forgotten then, so that being killed between loses nothing.
  if (change?.kind === 'settings')
    await settingsItem.setValue({ ...(await settingsItem.getValue()), ...change.before });
  await database.transaction('rw', database.tables, async () => {
    const stored = await database.changes.get(changeId);
    if (!stored) return;
    await undo(database, stored);
    await database.changes.delete(changeId);
  });
}

async function undo(database: Database, change: ChangeRow): Promise<void> {
  switch (change.kind) {
    case 'merge':
      return undoMerge(database, change);
    case 'split':
      return undoSplit(database, change);
    case 'client':
      return undoClient(database, change.before);
    case 'invoice':
      return undoInvoice(database, change.before);
    case 'settings':
      // Red lines change healths without changing a judgement.
      return database.health.clear();
  }
}

/** Only what is judged by: a name or a note that was changed since stays. */
async function undoClient(database: Database, { client: before, agreement }: ClientBasis): Promise<void> {
  const { clients, agreements, health } = database;
  const now = await clients.get(before.id);
  if (!now) return;
  const { schedule: _, sensitivity: __, rests: ___, ...rest } = now;
  const { status, mutedSignals, schedule, sensitivity, rests } = before;
  await clients.put({
    ...rest,
    status,
    mutedSignals,
    ...(rests && { rests }),
    ...(schedule && { schedule }),
    ...(sensitivity && { sensitivity }),
  });
  if (agreement) await agreements.put(agreement);
  else await agreements.delete(before.id);
  await extendAgreement(database, before.id);
  await health.delete(before.id);
}

const partsOf = ({ client: { schedule, sensitivity, status, mutedSignals }, agreement }: ClientBasis) => {
  const { additions: _, ...written } = agreement ?? { additions: [] };
  return { schedule, sensitivity, status, mutedSignals, agreement: agreement && written };
};

const basisOf = ({ schedule, sensitivity, mutedSignals, redLines }: Settings): SettingsBasis => ({
  schedule,
  sensitivity,
  mutedSignals,
  redLines,
});
