import { digest } from '../digest';
import type { Client, MessageSnapshot, ThreadSnapshot } from '../model';
import type { KeepChoice } from '../settings/settings';
import { domainOf, identityOf } from './address';
import { isNobody } from './nobody';
import type { Database } from './schema';

/** The clients of a thread by address identity. */
export type ClientsByAddress = ReadonlyMap<string, Client>;

/** A message that can be judged: it has an identity and a sender, and it is not bulk mail. */
export type JudgeableMessage = MessageSnapshot & {
  readonly id: string;
  readonly sender: NonNullable<MessageSnapshot['sender']>;
};

/** Messages of a thread that can be judged. Bulk mail is never kept, whoever sends it. */
export const judgeableMessages = (snapshot: ThreadSnapshot): readonly JudgeableMessage[] =>
  snapshot.messages.filter(isJudgeable);

const isJudgeable = (message: MessageSnapshot): message is JudgeableMessage =>
  message.id !== undefined && message.sender !== undefined && !message.bulk;

/**
 * Finds the clients that a thread's messages are from or to, and makes those who write for the first time: everybody but
 * the user, senders that nobody is behind and people the user deleted; or, when only added clients are to be kept,
 * nobody. Somebody whom only the user wrote to is not made a client.
 */
export function findClients(database: Database, snapshot: ThreadSnapshot, keep: KeepChoice): Promise<ClientsByAddress> {
  const own = identityOf(snapshot.account);
  const senders = sendersOf(snapshot, own);
  const { clients, forgotten, tallies } = database;
  return database.transaction('rw', [clients, forgotten, tallies], async () => {
    const found = await readKnown(database, snapshot);
    for (const [identity, message] of keep === 'everyone' ? senders : []) {
      if (clientAt(found, identity) || (await forgotten.get(digest(identity)))) continue;
      const client = newClient(identity, message);
      await clients.add(client);
      found.set(identity, client);
    }
    await nameClients(database, senders, found);
    return found;
  });
}

/** The client who wrote last in a thread, as far as that is somebody who is kept already. Makes nobody a client. */
export async function findWriter(database: Database, snapshot: ThreadSnapshot): Promise<Client | undefined> {
  const known = await readKnown(database, snapshot);
  const writers = judgeableMessages(snapshot).filter(({ direction }) => direction === 'in');
  const partyOf = findParties(snapshot, known);
  return writers.flatMap((message) => partyOf(message) ?? []).at(-1)?.client;
}

/** Clients who are kept already, of all that a thread's messages are from or to. */
async function readKnown({ clients }: Database, { messages }: ThreadSnapshot): Promise<Map<string, Client>> {
  const addresses = messages.flatMap(({ sender, recipients }) => (sender ? [sender, ...recipients] : recipients));
  const identities = [...new Set(addresses.flatMap(({ address }) => identityOf(address) ?? []))];
  const known = await clients
    .where('addresses')
    .anyOf([...new Set([...identities, ...identities.map(domainOf)])])
    .distinct()
    .toArray();
  return new Map(known.flatMap((client) => client.addresses.map((address) => [address, client] as const)));
}

/** Those who wrote something that can be judged, with the message that says most of them: the first one with a name. */
function sendersOf(snapshot: ThreadSnapshot, own: string | undefined): ReadonlyMap<string, JudgeableMessage> {
  const senders = new Map<string, JudgeableMessage>();
  for (const message of judgeableMessages(snapshot)) {
    const identity = identityOf(message.sender.address);
    if (message.direction === 'out' || identity === undefined || identity === own) continue;
    if (isNobody(message.sender.address)) continue;
    const before = senders.get(identity);
    if (!before || (before.sender.name === '' && message.sender.name !== '')) senders.set(identity, message);
  }
  return senders;
}

const newClient = (identity: string, { sender, sentAt }: JudgeableMessage): Client => ({
  id: crypto.randomUUID(),
  name: sender.name.trim() || identity,
  addresses: [identity],
  note: '',
  status: 'active',
  // Lowered by older messages as they become known.
  since: sentAt.at ?? Date.now(),
  mutedSignals: [],
});

/** A client who was known by the address alone gets a name as soon as one is seen. */
async function nameClients(
  { clients }: Database,
  senders: ReadonlyMap<string, JudgeableMessage>,
  found: Map<string, Client>,
): Promise<void> {
  for (const [identity, { sender }] of senders) {
    const client = found.get(identity);
    const name = sender.name.trim();
    if (!client || client.name !== identity || name === '' || name === identity) continue;
    found.set(identity, { ...client, name });
    await clients.update(client.id, { name });
  }
}

/** A client, by the address that a message came from or went to. */
export interface Party {
  readonly client: Client;
  readonly address: string;
}

/**
 * Tells the client that a message of a thread belongs to. The user's own message belongs to the first of its recipients
 * who writes in this thread, else to the first who is a client at all; with several clients among the recipients it is
 * counted once.
 */
export function findParties(
  snapshot: ThreadSnapshot,
  clients: ClientsByAddress,
): (message: JudgeableMessage) => Party | undefined {
  const own = identityOf(snapshot.account);
  const senders = new Set(snapshot.messages.flatMap(({ sender }) => sender?.address ?? []));
  const writers = new Set([...senders].flatMap((address) => partyAt(address, own, clients)?.client.id ?? []));
  return ({ direction, sender, recipients }) => {
    if (direction === 'in') return partyAt(sender.address, own, clients);
    const parties = recipients.flatMap(({ address }) => partyAt(address, own, clients) ?? []);
    return parties.find(({ client }) => writers.has(client.id)) ?? parties[0];
  };
}

function partyAt(written: string, own: string | undefined, clients: ClientsByAddress): Party | undefined {
  const address = identityOf(written);
  const client = address === undefined || address === own ? undefined : clientAt(clients, address);
  return client && address !== undefined ? { client, address } : undefined;
}

/** An address of one's own goes before a domain. */
const clientAt = (clients: ClientsByAddress, identity: string): Client | undefined =>
  clients.get(identity) ?? clients.get(domainOf(identity));
