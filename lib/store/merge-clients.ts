import type { MergeDraft, SplitDraft } from '../messages';
import type { Client, VerdictRule } from '../model';
import { Refusal } from '../refusal';
import { domainOf } from './address';
import { extendAgreement } from './change-orders';
import type { ChangeRow, ClientPapers } from './change-rows';
import { countAnew, moveMessages, moveNotes, nameAddresses } from './move-messages';
import { ruleIdOf } from './rules';
import type { Database } from './schema';

type Merge = Extract<ChangeRow, { kind: 'merge' }>;
type Split = Extract<ChangeRow, { kind: 'split' }>;

/**
 * Makes two clients one, in one transaction: addresses, messages, incidents, the user's words. What only one of them can
 * have, an agreement or hours of its own, is that of the client that stays, if it has any. Can be undone.
 */
export function mergeClients(database: Database, draft: MergeDraft, at: number): Promise<void> {
  const { clients, agreements, rules, changeOrders, invoices, tallies, health, changes } = database;
  return database.transaction('rw', database.tables, async () => {
    if (await changes.get(draft.changeId)) return;
    const [kept, merged] = [await readPapers(database, draft.keptId), await readPapers(database, draft.mergedId)];
    if (draft.keptId === draft.mergedId) throw new Refusal('A client cannot be merged with itself.');
    await changes.add({
      id: draft.changeId,
      at,
      kind: 'merge',
      clientIds: [draft.keptId, draft.mergedId],
      before: { kept, merged },
    });
    for (const { client } of [kept, merged]) {
      await nameAddresses(database, client.id, client.addresses[0] ?? '');
    }
    await moveMessages(database, draft.mergedId, draft.keptId, () => true);
    await moveNotes(database, draft.mergedId, draft.keptId, () => true);
    await clients.delete(draft.mergedId);
    await clients.put(togetherOf(kept.client, merged.client));
    if (!kept.agreement && merged.agreement) await agreements.put({ ...merged.agreement, clientId: draft.keptId });
    await agreements.delete(draft.mergedId);
    const known = new Set(kept.rules.map(({ id }) => id));
    const rulesOfBoth = merged.rules.map((rule) => ruleOf(draft.keptId, rule)).filter(({ id }) => !known.has(id));
    await rules.bulkDelete(merged.rules.map(({ id }) => id));
    await rules.bulkPut(rulesOfBoth);
    for (const table of [changeOrders, invoices])
      await table.where('clientId').equals(draft.mergedId).modify({ clientId: draft.keptId });
    await extendAgreement(database, draft.keptId);
    for (const table of [tallies, health]) await table.delete(draft.mergedId);
    await countAnew(database, draft.keptId);
  });
}

/** Takes two clients apart again: mail that came in meanwhile goes with its address. */
export async function undoMerge(database: Database, { before: { kept, merged } }: Merge): Promise<void> {
  const { clients, agreements, rules, changeOrders, invoices } = database;
  const now = await clients.get(kept.client.id);
  if (!now) throw new Refusal('The client was merged with another one since. Undo that first.');
  const taken = new Set(merged.client.addresses);
  const addresses = now.addresses.filter((address) => !taken.has(address));
  const note = now.note === togetherOf(kept.client, merged.client).note ? kept.client.note : now.note;
  await clients.put({ ...now, addresses, since: kept.client.since, note });
  await clients.put(merged.client);
  await moveMessages(database, kept.client.id, merged.client.id, ({ address }) => isOf(address, taken, addresses));
  const noteIds = new Set(merged.noteIds);
  await moveNotes(database, kept.client.id, merged.client.id, ({ id }) => noteIds.has(id));
  if (merged.agreement) await agreements.put(merged.agreement);
  if (!kept.agreement && merged.agreement) await agreements.delete(kept.client.id);
  const own = new Set(kept.rules.map(({ id }) => id));
  const lent = merged.rules.map((rule) => ruleOf(kept.client.id, rule).id).filter((id) => !own.has(id));
  await rules.bulkDelete(lent);
  await rules.bulkPut([...merged.rules]);
  const papers = [...merged.orders, ...(merged.invoices ?? [])].map(({ id }) => id);
  for (const table of [changeOrders, invoices])
    await table.where('id').anyOf(papers).modify({ clientId: merged.client.id });
  for (const { client } of [kept, merged]) {
    await extendAgreement(database, client.id);
    await countAnew(database, client.id);
  }
}

/**
 * Makes some addresses of a client a client of their own, in one transaction, with the messages that came from them or went
 * to them. Agreement and rules stay where they are; hours and sensitivity are taken along. Can be undone.
 */
export function splitClient(database: Database, draft: SplitDraft, at: number): Promise<void> {
  const { clients, changes } = database;
  return database.transaction('rw', database.tables, async () => {
    if (await changes.get(draft.changeId)) return;
    const whole = await clients.get(draft.clientId);
    if (!whole) throw new Refusal('There is no such client.');
    const taken = new Set(draft.addresses);
    const addresses = whole.addresses.filter((address) => !taken.has(address));
    if (addresses.length === 0) throw new Refusal('A client needs at least one mail address.');
    const part: Client = { ...whole, id: draft.partId, name: draft.name, addresses: [...taken], note: '' };
    const clientIds = [whole.id, part.id];
    const before = { whole, partId: part.id, partName: part.name };
    await changes.add({ id: draft.changeId, at, kind: 'split', clientIds, before });
    await nameAddresses(database, whole.id, whole.addresses[0] ?? '');
    await clients.bulkPut([{ ...whole, addresses }, part]);
    await moveMessages(database, whole.id, part.id, ({ address }) => isOf(address, taken, addresses));
    for (const id of clientIds) await countAnew(database, id);
  });
}

/** Puts the part back; what was said of it alone goes with it. */
export async function undoSplit(database: Database, { before: { whole, partId } }: Split): Promise<void> {
  const { clients, agreements, rules, changeOrders, invoices, tallies, health } = database;
  const [now, part] = await clients.bulkGet([whole.id, partId]);
  if (!now || !part) throw new Refusal('One of the two was merged with another client since. Undo that first.');
  await moveMessages(database, partId, whole.id, () => true);
  await moveNotes(database, partId, whole.id, () => true);
  await clients.delete(partId);
  await clients.put({ ...now, addresses: [...new Set([...whole.addresses, ...now.addresses, ...part.addresses])] });
  const said = await rules.where('clientId').equals(partId).toArray();
  await rules.bulkDelete(said.map(({ id }) => id));
  for (const table of [changeOrders, invoices])
    await table.where('clientId').equals(partId).modify({ clientId: whole.id });
  for (const table of [agreements, tallies, health]) await table.delete(partId);
  await extendAgreement(database, whole.id);
  await countAnew(database, whole.id);
}

async function readPapers(
  { clients, agreements, rules, changeOrders, notes, invoices }: Database,
  clientId: string,
): Promise<ClientPapers> {
  const client = await clients.get(clientId);
  if (!client) throw new Refusal('There is no such client.');
  return {
    client,
    agreement: await agreements.get(clientId),
    rules: await rules.where('clientId').equals(clientId).toArray(),
    orders: await changeOrders.where('clientId').equals(clientId).toArray(),
    noteIds: await notes.where('clientId').equals(clientId).primaryKeys(),
    invoices: await invoices.where('clientId').equals(clientId).toArray(),
  };
}

const togetherOf = (kept: Client, merged: Client): Client => ({
  ...kept,
  addresses: [...new Set([...kept.addresses, ...merged.addresses])],
  since: Math.min(kept.since, merged.since),
  note: [kept.note, merged.note].filter(Boolean).join('\n\n'),
});

const ruleOf = (clientId: string, rule: VerdictRule): VerdictRule => ({
  ...rule,
  clientId,
  id: ruleIdOf(rule.scope, clientId, rule.signal, rule.phrase),
});

/** Whether an address belongs to those that are taken away; one that is named goes before a domain. */
const isOf = (address: string | undefined, taken: ReadonlySet<string>, left: readonly string[]): boolean =>
  address !== undefined && (taken.has(address) || (taken.has(domainOf(address)) && !left.includes(address)));
