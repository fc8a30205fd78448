import fc from 'fast-check';
import { digest } from '../../../../lib/digest';
import { savedTables } from '../../../../lib/store/backup/content';
import { type Database, defineDatabase } from '../../../../lib/store/schema';
import { recount } from '../../../../lib/store/tallies';

/** Rows of the tables that are checked against a schema, and of any other table by its key alone. */

const word = fc.string({ unit: 'binary', maxLength: 12 });
const id = fc.string({ minLength: 1, maxLength: 8 });
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const clientId = fc.constantFrom('wedding', 'bakery', 'tower', 'choir');
const number = fc.oneof(fc.integer(), fc.double());
const facts = fc.dictionary(word, fc.oneof(word, fc.boolean(), fc.integer()), { maxKeys: 3 });
const named = { name: word, alsoCalled: fc.array(word, { maxLength: 2 }) };

/** What a later version could keep in a row: all that IndexedDB and we know how to write. */
const anything = fc.oneof(
  fc.anything({ withDate: true, maxDepth: 2, withNullPrototype: false }),
  fc.constantFrom(undefined, Number.NaN, -0, Number.POSITIVE_INFINITY, { $undefined: true }, { $x: { $y: 1 } }),
);

const ROWS: Readonly<Record<string, fc.Arbitrary<object>>> = {
  clients: fc.record({
    id: clientId,
    name: word,
    addresses: fc.constant<string[]>([]),
    note: word,
    status: fc.constantFrom('active', 'paused', 'ended'),
    since: instant,
    mutedSignals: fc.array(id, { maxLength: 2 }),
  }),
  messages: fc.record({
    key: id,
    account: word,
    messageId: id,
    clientId,
    threadId: id,
    subject: word,
    direction: fc.constantFrom('in', 'out'),
    sentAt: maybe(instant),
    sentAtBasis: fc.constantFrom('id+tooltip', 'id', 'tooltip', 'none'),
    senderOffset: maybe(fc.integer({ min: -840, max: 840 })),
    languages: fc.array(fc.constantFrom('en', 'he'), { maxLength: 2 }),
    words: fc.nat(),
    notJudged: fc.array(id, { maxLength: 2 }),
    judgedWith: word,
    complete: fc.boolean(),
  }),
  incidents: fc.record({
    id,
    messageKey: id,
    clientId,
    threadId: id,
    signal: fc.constantFrom('demeaning', 'late-payment'),
    dimension: fc.constantFrom('respect', 'money'),
    sentAt: maybe(instant),
    severity: fc.constantFrom('note', 'serious'),
    confidence: fc.constantFrom('possible', 'likely'),
    quote: maybe(word),
    context: maybe(word),
    span: maybe(fc.record({ start: fc.nat(), end: fc.nat() })),
    language: maybe(fc.constantFrom('en', 'ar')),
    facts,
    rulesVersion: word,
  }),
  verdicts: fc.record({
    incidentId: id,
    clientId,
    verdict: fc.constantFrom('open', 'confirmed', 'dismissed'),
    at: instant,
    note: word,
  }),
  agreements: fc.record({
    clientId,
    deliverables: fc.array(fc.record({ ...named, quantity: fc.nat() }), { maxLength: 2 }),
    exclusions: fc.array(fc.record(named), { maxLength: 2 }),
    limits: fc.array(fc.record({ name: word, quantity: number }), { maxLength: 2 }),
  }),
  notes: fc.record({
    id,
    clientId,
    kind: fc.constantFrom('call', 'chat', 'meeting'),
    at: instant,
    loggedAt: instant,
    text: word,
    signal: maybe(id),
  }),
  forgotten: fc.record({ addressDigest: id }),
};

/** Everything of a database by table, as a random one. */
export type RandomTables = Readonly<Record<string, readonly object[]>>;

export function randomTables(): fc.Arbitrary<RandomTables> {
  const tables = savedTables(defineDatabase('shape'));
  return fc.record(
    Object.fromEntries(
      tables.map(({ name, schema }) => {
        const key = String(schema.primKey.keyPath);
        const row =
          ROWS[name] ?? fc.tuple(id, word, anything).map(([own, text, extra]) => ({ [key]: own, text, extra }));
        const rows = fc.uniqueArray(row, { maxLength: 6, selector: (item) => Reflect.get(item, key) });
        return [name, rows];
      }),
    ),
  );
}

/** Opens a new database that holds these rows, counted as the product counts. */
export async function filledDatabase(name: string, tables: RandomTables): Promise<Database> {
  const database = defineDatabase(name);
  await database.open();
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkPut([...rows]);
  await database.clients.toCollection().modify((client) => {
    Object.assign(client, { addresses: [`post@${client.id}.example`] });
  });
  const clients = await database.clients.toArray();
  await database.forgotten.bulkDelete(clients.map(({ id: own }) => digest(`post@${own}.example`)));
  for (const client of clients) await database.tallies.put(await recount(database, client.id));
  return database;
}

/** All rows of all tables but the healths, which are judged anew. */
export async function everythingIn(database: Database): Promise<Record<string, unknown>> {
  const tables = database.tables.filter(({ name }) => name !== 'health');
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}
