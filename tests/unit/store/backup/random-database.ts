import fc from 'fast-check';
import { digest } from '../../../../lib/digest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { savedTables } from '../../../../lib/store/backup/content';
import { type Database, defineDatabase } from '../../../../lib/store/schema';
import { recount } from '../../../../lib/store/tallies';

/** Rows of every table as its schema wants them; a table that has none here, by its key alone. */

const word = fc.string({ unit: 'binary', maxLength: 12 });
const id = fc.string({ minLength: 1, maxLength: 8 });
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const clientId = fc.constantFrom('wedding', 'bakery', 'tower', 'choir');
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true }));
const facts = fc.dictionary(word, fc.oneof(word, fc.boolean(), fc.integer()), { maxKeys: 3 });
const named = { name: word, alsoCalled: fc.array(word, { maxLength: 2 }) };

/** What a later version could keep in a row: all that IndexedDB and we know how to write. */
const anything = fc.oneof(
  fc.anything({ withDate: true, maxDepth: 2, withNullPrototype: false }),
  fc.constantFrom(undefined, Number.NaN, -0, Number.POSITIVE_INFINITY, { $undefined: true }, { $x: { $y: 1 } }),
);

const date = fc.constantFrom('2026-02-28', '2026-03-14', '2026-12-31');
const deliverables = fc.array(fc.record({ ...named, quantity: fc.nat() }), { maxLength: 2 });
const limits = fc.array(fc.record({ name: word, quantity: number }), { maxLength: 2 });
const client = fc.record({
  id: clientId,
  name: word,
  addresses: fc.constant<string[]>([]),
  note: word,
  status: fc.constantFrom('active', 'paused', 'ended'),
  since: instant,
  mutedSignals: fc.array(id, { maxLength: 2 }),
});
const incident = fc.record({
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
});
const rule = fc.record({
  id,
  scope: fc.constantFrom('phrase', 'signal', 'everywhere'),
  clientId,
  signal: fc.constantFrom('demeaning', 'late-payment'),
  phrase: word,
  quote: maybe(word),
  language: maybe(fc.constantFrom('en', 'ar')),
  verdict: fc.constantFrom('confirmed', 'dismissed'),
  at: instant,
});
const agreement = fc.record({
  clientId,
  deliverables,
  exclusions: fc.array(fc.record(named), { maxLength: 2 }),
  limits,
});
const changeOrder = fc.record({
  id,
  clientId,
  title: word,
  deliverables,
  limits,
  steps: fc.array(fc.record({ state: fc.constantFrom('noticed', 'approved'), at: instant }), {
    minLength: 1,
    maxLength: 2,
  }),
});
const invoice = fc.record(
  { id, clientId, number: word, amount: number, currency: word, issuedOn: date, dueOn: date, paidOn: date },
  { requiredKeys: ['id', 'clientId', 'number', 'amount', 'currency', 'issuedOn', 'dueOn'] },
);
const papers = fc.record({
  client,
  agreement: maybe(agreement),
  rules: fc.array(rule, { maxLength: 1 }),
  orders: fc.array(changeOrder, { maxLength: 1 }),
  invoices: fc.array(invoice, { maxLength: 1 }),
});
const { schedule, sensitivity } = DEFAULT_SETTINGS;
const before = fc.oneof(
  fc.record({ kind: fc.constant('merge'), before: fc.record({ kept: papers, merged: papers }) }),
  fc.record({ kind: fc.constant('split'), before: fc.record({ whole: client, partId: id, partName: word }) }),
  fc.record({ kind: fc.constant('client'), before: fc.record({ client, agreement: maybe(agreement) }) }),
  fc.record({
    kind: fc.constant('invoice'),
    before: fc.record({ invoiceId: id, invoice: maybe(invoice), number: word, clientName: word }),
  }),
  fc.record({
    kind: fc.constant('settings'),
    before: fc.constant({ schedule, sensitivity, mutedSignals: ['scope'], redLines: undefined }),
  }),
);

const ROWS: Readonly<Record<string, fc.Arbitrary<object>>> = {
  clients: client,
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
  incidents: incident,
  shelved: incident,
  rules: rule,
  changeOrders: changeOrder,
  invoices: invoice,
  due: fc.record({ clientId, from: fc.record({ key: word, sentAt: instant }), until: instant }),
  changes: fc
    .tuple(fc.record({ id, at: instant, clientIds: fc.array(clientId, { maxLength: 2 }) }), before)
    .map(([told, change]) => ({ ...told, ...change })),
  verdicts: fc.record({
    incidentId: id,
    clientId,
    verdict: fc.constantFrom('open', 'confirmed', 'dismissed'),
    at: instant,
    note: word,
  }),
  agreements: agreement,
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
