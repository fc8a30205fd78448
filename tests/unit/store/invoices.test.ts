import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { judgeClient } from '../../../lib/history/judge-client';
import type { InvoiceDraft } from '../../../lib/messages';
import type { Invoice, Message, MessageSnapshot } from '../../../lib/model';
import { undoChange } from '../../../lib/store/changes';
import { judgeClientHealth, refreshHealth } from '../../../lib/store/client-health';
import { deleteClient } from '../../../lib/store/delete-client';
import { ingestThread, messageKeyOf } from '../../../lib/store/ingestion';
import { deleteInvoice, saveInvoice } from '../../../lib/store/invoices';
import { contextOf } from '../../../lib/store/judging';
import { mergeClients, splitClient } from '../../../lib/store/merge-clients';
import { rejudgeStored } from '../../../lib/store/rejudging';
import type { Database } from '../../../lib/store/schema';
import { signalJudge } from '../../../lib/store/signal-judge';
import { answer, at, letter, OWNER, openNewDatabase, SETTINGS, TADEO, thread } from './letters';

/** Instants of the user's clock in this month stand for real ones: health is judged at the machine's present. */
const TODAY = Math.floor(Date.now() / 86_400_000);
const day = (ago: number): string => new Date((TODAY - ago) * 86_400_000).toISOString().slice(0, 10);
const noon = (ago: number): number => at(`${day(ago)}T12:00Z`);
const on = (ago: number) => ({ sentAt: { at: noon(ago), basis: 'id' } }) as const;

const PUT_OFF = 'We will pay your invoice next month, the account is empty.';
const LETTERS: readonly MessageSnapshot[] = [
  letter('a1', { ...on(60), text: 'Thank you for the drafts, we will look at them.' }),
  letter('a2', { ...on(50), text: 'The second page is right now.' }),
  answer('a3', { ...on(45), text: 'Here is the final version.' }),
  letter('a4', { ...on(30), text: 'It arrived, we will print it.' }),
  letter('a5', { ...on(10), text: PUT_OFF }),
];

let database: Database;
let clientId: string;

const ingest = (...letters: readonly MessageSnapshot[]) =>
  ingestThread(database, signalJudge, SETTINGS, thread(...letters));
const invoice = (changes: Partial<InvoiceDraft> = {}): InvoiceDraft => ({
  changeId: crypto.randomUUID(),
  id: 'i1',
  clientId,
  number: '12',
  amount: 900,
  currency: 'EUR',
  issuedOn: day(40),
  dueOn: day(26),
  ...changes,
});
const save = (changes: Partial<InvoiceDraft> = {}) => saveInvoice(database, invoice(changes), Date.now());
/** What the background does after a change. */
const settle = async () => {
  await rejudgeStored(database, signalJudge, SETTINGS, async () => {});
  await refreshHealth(database, signalJudge, await database.clients.toCollection().primaryKeys(), SETTINGS, 0);
};
const latePayments = async () =>
  (await database.incidents.toArray())
    .filter(({ signal }) => signal === 'late-payment')
    .map(({ messageKey, severity, lasts, facts }) => ({ at: messageKey.split(':')[1], severity, lasts, ...facts }));
const storedHealth = async () =>
  judgeClientHealth(database, (await database.clients.get(clientId))!, SETTINGS, Date.now());

/** The same history as `judge-history` judges it. */
function judgedAtOnce(invoices: readonly Invoice[]) {
  const messages = LETTERS.map(
    (message): Message => ({
      key: messageKeyOf(OWNER.address, message.id ?? ''),
      clientId,
      threadId: 'wedding-invitations',
      direction: message.direction,
      sentAt: message.sentAt.at,
      sentAtBasis: 'id',
      senderOffset: undefined,
      text: message.text,
    }),
  );
  const context = { ...contextOf(SETTINGS, { mutedSignals: [] }, undefined), invoices, status: 'active' } as const;
  return judgeClient(messages, context, { now: Date.now(), redLines: ['illegal', 'threat'] });
}

beforeEach(async () => {
  database = await openNewDatabase();
  await ingest(...LETTERS);
  clientId = (await database.clients.toArray())[0]!.id;
  await settle();
});

describe('an invoice that is overdue', () => {
  test('makes putting it off heavier, and lasts until it is paid or deleted', async () => {
    expect(await latePayments()).toMatchObject([{ at: 'a5', severity: 'moderate', because: 'words' }]);
    await save();
    await settle();
    expect(await latePayments()).toMatchObject([
      { at: 'a5', severity: 'serious', lasts: true, because: 'debt', invoice: '12', dueOn: day(26) },
    ]);
    await save({ paidOn: day(2) });
    await settle();
    expect(await latePayments()).toMatchObject([{ at: 'a5', severity: 'serious', because: 'debt', lasts: undefined }]);
    await save({ paidOn: day(20) });
    await settle();
    expect(await latePayments()).toMatchObject([{ at: 'a5', severity: 'moderate', because: 'words' }]);
    await save();
    await deleteInvoice(database, 'i1', 'd1', Date.now());
    await settle();
    expect(await latePayments()).toMatchObject([{ at: 'a5', severity: 'moderate', because: 'words' }]);
  });

  test('that nobody speaks of is noted at the message before it, for as long as it is unpaid', async () => {
    await save({ id: 'i2', number: '13', issuedOn: day(20), dueOn: day(6) });
    await settle();
    expect(await latePayments()).toEqual(
      expect.arrayContaining([expect.objectContaining({ at: 'a4', because: 'unpaid', invoice: '13', lasts: true })]),
    );
    await save({ id: 'i2', number: '13', issuedOn: day(20), dueOn: day(6), paidOn: day(0) });
    await settle();
    expect(await latePayments()).toMatchObject([{ at: 'a5', because: 'words' }]);
  });

  test.each([
    ['open', {}],
    ['paid', { paidOn: day(3) }],
  ])('and %s weighs the same as in a history that is judged at once', async (_, changes) => {
    await save(changes);
    await settle();
    const [paidAt] = Object.values(changes).map((date) => at(`${date}T00:00Z`));
    const judged = judgedAtOnce([
      {
        id: '12',
        issuedAt: at(`${day(40)}T00:00Z`),
        dueAt: at(`${day(26)}T23:59Z`),
        ...(paidAt !== undefined && { paidAt }),
      },
    ]);
    const told = (health: typeof judged.health) => ({
      ...health,
      score: health.score?.toFixed(3),
      explanation: health.explanation.contributions.map(({ incidentId, points }) => [incidentId, points.toFixed(3)]),
      dimensions: health.dimensions.map(({ dimension, points }) => [dimension, points.toFixed(3)]),
    });
    expect(told(await storedHealth())).toEqual(told(judged.health));
    expect(judged.tallies['late-payment']).toBe(1);
  });

  test('heals once it is paid', async () => {
    await save({ issuedOn: day(12), dueOn: day(1) });
    await settle();
    const points = async () =>
      (await storedHealth()).explanation.contributions.find(({ signal }) => signal === 'late-payment')?.points ?? 0;
    const before = await points();
    await save({ issuedOn: day(12), dueOn: day(1), paidOn: day(0) });
    await settle();
    expect(await points()).toBeCloseTo(before / 2, 1);
  });
});

describe('a change of an invoice', () => {
  test('can be undone: added, marked paid, deleted', async () => {
    await save({ changeId: 'c1' });
    await save({ changeId: 'c2', paidOn: day(1), amount: 950 });
    await deleteInvoice(database, 'i1', 'c3', Date.now());
    expect(await database.invoices.count()).toBe(0);
    await undoChange(database, 'c3');
    expect(await database.invoices.get('i1')).toMatchObject({ amount: 950, paidOn: day(1) });
    await undoChange(database, 'c2');
    expect(await database.invoices.get('i1')).toMatchObject({ amount: 900 });
    expect(await database.invoices.get('i1')).not.toHaveProperty('paidOn');
    await undoChange(database, 'c1');
    await undoChange(database, 'c1');
    expect(await database.invoices.count()).toBe(0);
    expect(await database.changes.count()).toBe(0);
  });

  test('that is asked for twice is made once', async () => {
    await save({ changeId: 'c1' });
    await save({ changeId: 'c2', amount: 800 });
    await save({ changeId: 'c1', amount: 700 });
    await deleteInvoice(database, 'i1', 'c3', Date.now());
    await deleteInvoice(database, 'i1', 'c3', Date.now());
    expect(await database.changes.count()).toBe(3);
    await undoChange(database, 'c3');
    expect(await database.invoices.get('i1')).toMatchObject({ amount: 800 });
  });

  test.each<[string, Partial<InvoiceDraft>, string]>([
    ['of nobody', { clientId: 'nobody' }, 'There is no such client.'],
    ['due before it was issued', { dueOn: day(41) }, 'cannot be due'],
    ['paid before it was issued', { paidOn: day(41) }, 'cannot be paid'],
    ['with the number of another', { id: 'i2', number: '12' }, 'already'],
  ])('%s is refused', async (_, changes, words) => {
    if (changes.clientId === undefined) await save();
    await expect(save(changes)).rejects.toThrow(words);
  });
});

describe('invoices of clients', () => {
  test('follow a merge and go back with it', async () => {
    await ingest(letter('b1', { ...on(40), sender: TADEO }));
    const tadeo = (await database.clients.where('addresses').equals(TADEO.address).first())!.id;
    await save();
    await save({ id: 'i2', clientId: tadeo });
    await mergeClients(database, { changeId: 'm1', keptId: clientId, mergedId: tadeo }, Date.now());
    expect((await database.invoices.toArray()).map((each) => each.clientId)).toEqual([clientId, clientId]);
    await undoChange(database, 'm1');
    expect((await database.invoices.toArray()).map((each) => each.clientId)).toEqual([clientId, tadeo]);
  });

  test('of a part that is put back are those of the whole', async () => {
    await ingest(letter('b1', { ...on(40), sender: TADEO }));
    const tadeo = (await database.clients.where('addresses').equals(TADEO.address).first())!.id;
    await mergeClients(database, { changeId: 'm1', keptId: clientId, mergedId: tadeo }, Date.now());
    const split = { changeId: 's1', clientId, addresses: [TADEO.address], partId: 'part', name: 'Tadeo' };
    await splitClient(database, split, Date.now());
    await save({ clientId: 'part' });
    await undoChange(database, 's1');
    expect((await database.invoices.toArray()).map((each) => each.clientId)).toEqual([clientId]);
  });

  test('are deleted with them, what could be undone included', async () => {
    await save();
    await deleteClient(database, clientId);
    expect([await database.invoices.count(), await database.changes.count()]).toEqual([0, 0]);
  });
});
