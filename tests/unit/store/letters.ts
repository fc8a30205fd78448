import type { MessageSnapshot, ThreadSnapshot } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import type { ResolvedSettings } from '../../../lib/store/ingestion';
import { type Database, defineDatabase } from '../../../lib/store/schema';

export const OWNER = { address: 'iris@studio-iris.example', name: 'Iris Maroun' };
export const NORA = { address: 'nora@lumen.example', name: 'Nora Lind' };
export const TADEO = { address: 'tadeo@lumen.example', name: 'Tadeo Ruiz' };

/** Hours of UTC, whatever the machine's zone. */
export const SETTINGS: ResolvedSettings = {
  ...DEFAULT_SETTINGS,
  locale: 'en',
  schedule: { ...DEFAULT_SETTINGS.schedule, zone: 'UTC' },
};

export const at = (iso: string): number => Date.parse(iso);

/** A message from Nora about her wedding invitations, unless said otherwise. */
export const letter = (id: string, changes: Partial<MessageSnapshot> = {}): MessageSnapshot => ({
  id,
  sender: NORA,
  recipients: [OWNER],
  direction: 'in',
  sentAt: { at: at('2026-03-02T10:00Z'), basis: 'id+tooltip' },
  text: 'The invitations look lovely.',
  attributions: [],
  bulk: false,
  problems: [],
  ...changes,
});

/** An answer of the user's. */
export const answer = (id: string, changes: Partial<MessageSnapshot> = {}): MessageSnapshot =>
  letter(id, { sender: OWNER, recipients: [NORA], direction: 'out', text: 'Thank you.', ...changes });

export const thread = (...messages: readonly MessageSnapshot[]): ThreadSnapshot => ({
  account: OWNER.address,
  threadId: 'wedding-invitations',
  subject: 'Wedding invitations',
  reading: 'ok',
  messages,
});

let opened = 0;

/** A new database of its own. */
export async function openNewDatabase(): Promise<Database> {
  const database = defineDatabase(`letters-${++opened}`);
  await database.open();
  return database;
}

/** Everything that is stored, by address instead of the random ids of clients. */
export async function readAll(database: Database) {
  const clients = await database.clients.toArray();
  const addressOf = new Map(clients.map(({ id, addresses }) => [id, addresses.join()]));
  const named = <Row extends { readonly clientId: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, clientId: addressOf.get(row.clientId) ?? row.clientId }));
  const byClient = (a: { readonly clientId: string }, b: { readonly clientId: string }) =>
    a.clientId < b.clientId ? -1 : 1;
  return {
    clients: clients
      .map(({ id: _, ...client }) => client)
      .sort((a, b) => (a.addresses.join() < b.addresses.join() ? -1 : 1)),
    messages: named(await database.messages.toArray()),
    incidents: named(await database.incidents.toArray()),
    verdicts: named(await database.verdicts.toArray()),
    tallies: named(await database.tallies.toArray()).sort(byClient),
  };
}
