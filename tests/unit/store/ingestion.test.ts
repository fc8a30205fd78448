import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageSnapshot } from '../../../lib/model';
import { readHistory } from '../../../lib/store/history';
import { ingestThread } from '../../../lib/store/ingestion';
import type { Database } from '../../../lib/store/schema';
import { recount } from '../../../lib/store/tallies';
import { createKeywordJudge } from './keyword-judge';
import { answer, at, letter, NORA, OWNER, openNewDatabase, readAll, SETTINGS, TADEO, thread } from './letters';

let database: Database;
let judge: ReturnType<typeof createKeywordJudge>;

beforeEach(async () => {
  database = await openNewDatabase();
  judge = createKeywordJudge();
});

const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, judge, SETTINGS, thread(...messages));

describe('a thread', () => {
  test('is kept without the text of its messages', async () => {
    await ingest(letter('a1', { text: 'Lovely. This is pathetic. We marry in Lisbon.' }), answer('a2'));
    expect(JSON.stringify(await readAll(database))).not.toContain('Lisbon');
    const [record] = await database.messages.toArray();
    expect(record).toMatchObject({ key: 'iris@studio-iris.example:a1', words: 8, languages: ['en'], complete: true });
  });

  test('gives incidents with their quotes, and counts them', async () => {
    await ingest(letter('a1', { text: 'This is pathetic.' }), letter('a2', { text: 'One extra page.' }), answer('a3'));
    const { incidents, tallies } = await readAll(database);
    expect(incidents.map(({ id, quote }) => [id, quote])).toEqual([
      ['iris@studio-iris.example:a1:demeaning', 'pathetic'],
      ['iris@studio-iris.example:a2:scope', 'extra'],
    ]);
    expect(tallies).toMatchObject([
      { clientId: NORA.address, messagesIn: 2, messagesOut: 1, bySignal: { demeaning: 1, scope: 1 } },
    ]);
  });

  test('seen twice counts once, and is not judged again', async () => {
    const messages = [letter('a1', { text: 'This is pathetic.' }), answer('a2')] as const;
    const first = await ingest(...messages);
    const before = await readAll(database);
    const { words } = judge.asked;
    const second = await ingest(...messages);
    expect(second).toEqual(first);
    expect(await readAll(database)).toEqual(before);
    expect(judge.asked.words).toBe(words);
  });

  test('sent by two tabs at once counts once', async () => {
    const messages = Array.from({ length: 12 }, (_, i) => letter(`a${i}`, { text: 'This is pathetic.' }));
    await Promise.all([ingest(...messages), ingest(...messages.toReversed())]);
    const { clients, tallies } = await readAll(database);
    expect(clients).toHaveLength(1);
    expect(tallies).toMatchObject([{ messagesIn: 12, bySignal: { demeaning: 12 } }]);
  });

  test('of two accounts is counted for each of them', async () => {
    await ingest(letter('a1'));
    await ingestThread(database, judge, SETTINGS, { ...thread(letter('a1')), account: 'iris@home.example' });
    expect(await database.messages.count()).toBe(2);
  });

  test('is told what to show for every message that has an id', async () => {
    const judgement = await ingest(
      letter('a1', { text: 'This is pathetic.' }),
      answer('a2'),
      letter('a3', { id: undefined, problems: ['collapsed'] }),
    );
    expect(judgement.messages).toMatchObject([
      { messageId: 'a1', client: { band: 'learning', messages: 1 }, noted: [{ signal: 'demeaning', verdict: 'open' }] },
      { messageId: 'a2', client: undefined, noted: [] },
    ]);
  });

  test('by the user keeps what the user said in it, and later messages are judged with that', async () => {
    await ingest(letter('a1'), answer('a2', { text: 'And please stop asking for extra pages.' }));
    const mark = { signal: 'sets-boundary', about: ['scope'], quote: 'please stop', span: { start: 4, end: 15 } };
    expect(await database.messages.get(`${OWNER.address}:a2`)).toMatchObject({ marks: [mark] });
    expect(await database.messages.get(`${OWNER.address}:a1`)).not.toHaveProperty('marks');
    const later = { key: 'later', clientId: (await database.clients.toArray())[0]?.id ?? '', sentAt: at('2026-03-05') };
    const { entries } = await readHistory(database, later);
    expect(entries.map(({ marks }) => marks)).toEqual([undefined, [mark]]);
    expect(await database.incidents.count()).toBe(0);
  });

  test('without messages is answered with none', async () => {
    expect((await ingest()).messages).toEqual([]);
    expect(await database.clients.count()).toBe(0);
  });
});

describe('who is kept', () => {
  test.each([
    ['bulk mail', { bulk: true }],
    ['a no-reply sender', { sender: { address: 'no-reply@lumen.example', name: 'Lumen' } }],
    ['the user', { sender: OWNER }],
    ['a message without a sender', { sender: undefined, problems: ['no-sender'] as const }],
    ['something that is not an address', { sender: { address: 'Nora', name: 'Nora' } }],
  ])('is not %s', async (_, changes) => {
    const judgement = await ingest(letter('a1', changes));
    expect(await database.clients.count()).toBe(0);
    expect(await database.messages.count()).toBe(0);
    expect(judgement.messages).toEqual([{ messageId: 'a1', client: undefined, noted: [], notJudged: [] }]);
  });

  test('is not somebody whom only the user wrote to', async () => {
    await ingest(answer('a1'));
    expect(await database.clients.count()).toBe(0);
  });

  test('is nobody new when only added clients are kept', async () => {
    const settings = { ...SETTINGS, keep: 'clients' } as const;
    await ingestThread(database, judge, settings, thread(letter('a1')));
    expect(await database.clients.count()).toBe(0);
    await ingest(letter('a1'));
    await ingestThread(database, judge, settings, thread(letter('a2')));
    expect(await database.messages.count()).toBe(2);
  });

  test('has one client for all spellings of the address', async () => {
    await ingest(
      letter('a1', { sender: { address: 'nora.lind@gmail.com', name: '' } }),
      letter('a2', { sender: { address: 'NoraLind+wedding@googlemail.com', name: 'Nora Lind' } }),
    );
    expect(await database.clients.toArray()).toMatchObject([{ name: 'Nora Lind', addresses: ['noralind@gmail.com'] }]);
  });

  test('gets a name as soon as one is seen, and keeps the name the user gave', async () => {
    await ingest(letter('a1', { sender: { address: NORA.address, name: '' } }));
    expect(await database.clients.toArray()).toMatchObject([{ name: NORA.address }]);
    await ingest(letter('a2'));
    expect(await database.clients.toArray()).toMatchObject([{ name: 'Nora Lind' }]);
    await database.clients.toCollection().modify({ name: 'The wedding' });
    await ingest(letter('a3'));
    expect(await database.clients.toArray()).toMatchObject([{ name: 'The wedding' }]);
  });

  test('has been known since the oldest message', async () => {
    await ingest(letter('a1'));
    await ingest(letter('a2', { sentAt: { at: at('2025-11-20T10:00Z'), basis: 'id' } }));
    expect(await database.clients.toArray()).toMatchObject([{ since: at('2025-11-20T10:00Z') }]);
  });
});

describe('an answer of the user', () => {
  test('to several clients is counted for the one who writes in the thread', async () => {
    await ingest(letter('a1', { sender: TADEO }));
    await ingest(letter('b1'), answer('b2', { recipients: [TADEO, NORA] }));
    const { tallies } = await readAll(database);
    expect(tallies).toMatchObject([
      { clientId: NORA.address, messagesOut: 1 },
      { clientId: TADEO.address, messagesOut: 0 },
    ]);
  });

  test('to several who write in the thread is counted for the first of them', async () => {
    await ingest(letter('a1', { sender: TADEO }), letter('a2'), answer('a3', { recipients: [OWNER, NORA, TADEO] }));
    const { tallies } = await readAll(database);
    expect(tallies).toMatchObject([
      { clientId: NORA.address, messagesOut: 1 },
      { clientId: TADEO.address, messagesOut: 0 },
    ]);
  });

  test('gives no findings', async () => {
    await ingest(letter('a1'), answer('a2', { text: 'This is pathetic.' }));
    expect(await database.incidents.count()).toBe(0);
  });
});

describe('a message that is read again', () => {
  const evening = at('2026-03-02T21:00Z');

  test('with less of its text keeps what the whole text gave', async () => {
    await ingest(letter('a1', { text: 'Lovely day. This is pathetic.' }));
    const before = await readAll(database);
    await ingest(letter('a1', { text: 'Lovely', problems: ['clipped'] }));
    await ingest(letter('a1', { text: '', problems: ['no-body'] }));
    expect(await readAll(database)).toEqual(before);
  });

  test('with more of its text is judged by all of it', async () => {
    await ingest(letter('a1', { text: '', problems: ['no-body'] }));
    await ingest(letter('a1', { text: 'Lovely.', problems: ['clipped'] }));
    expect(await database.messages.toArray()).toMatchObject([{ words: 1, complete: false }]);
    await ingest(letter('a1', { text: 'Lovely day. This is pathetic.' }));
    expect(await database.messages.toArray()).toMatchObject([{ words: 5, complete: true }]);
    expect(await database.incidents.count()).toBe(1);
  });

  test('with a time where there was none is judged by it', async () => {
    await ingest(letter('a1', { sentAt: { at: undefined, basis: 'none' }, problems: ['no-time'] }));
    expect(await database.messages.toArray()).toMatchObject([{ notJudged: ['after-hours'] }]);
    await ingest(letter('a1', { sentAt: { at: evening, basis: 'tooltip' } }));
    expect(await database.messages.toArray()).toMatchObject([{ sentAt: evening, notJudged: [] }]);
    expect(await database.incidents.toArray()).toMatchObject([{ signal: 'after-hours', sentAt: evening }]);
  });

  test('without a time keeps the time it had', async () => {
    await ingest(letter('a1', { sentAt: { at: evening, basis: 'id+tooltip' } }));
    const before = await readAll(database);
    await ingest(letter('a1', { sentAt: { at: undefined, basis: 'none' } }));
    await ingest(letter('a1', { sentAt: { at: at('2026-03-02T10:00Z'), basis: 'id' } }));
    expect(await readAll(database)).toEqual(before);
  });

  test('with a better time but a clipped text takes the best of both', async () => {
    await ingest(letter('a1', { text: 'Lovely. This is pathetic.', sentAt: { at: undefined, basis: 'none' } }));
    await ingest(letter('a1', { text: 'Lovely.', problems: ['clipped'], sentAt: { at: evening, basis: 'id' } }));
    const { incidents, messages } = await readAll(database);
    expect(incidents.map(({ signal, sentAt }) => [signal, sentAt])).toEqual([
      ['after-hours', evening],
      ['demeaning', evening],
    ]);
    expect(messages).toMatchObject([{ complete: true, words: 4, notJudged: [], sentAt: evening }]);
  });

  test('in full is judged in full, even when its time was learnt from a clipped reading', async () => {
    const text = 'Lovely. I need it tonight.';
    await ingest(letter('a1', { text, sentAt: { at: undefined, basis: 'none' } }));
    await ingest(letter('a1', { text: 'Lovely.', problems: ['clipped'], sentAt: { at: evening, basis: 'id' } }));
    expect(await database.incidents.toArray()).toMatchObject([{ signal: 'after-hours', confidence: 'possible' }]);
    await ingest(letter('a1', { text, sentAt: { at: evening, basis: 'id' } }));
    expect(await database.incidents.toArray()).toMatchObject([{ signal: 'after-hours', confidence: 'likely' }]);
  });

  test('tells the clock of its sender once what it quotes is known', async () => {
    const quoting = letter('a2', {
      sentAt: { at: at('2026-03-02T12:00Z'), basis: 'id+tooltip' },
      attributions: ['On Mon, Mar 2, 2026 at 6:30 AM Iris Maroun <iris@studio-iris.example> wrote:'],
    });
    await ingest(quoting);
    expect(await database.messages.get(`${OWNER.address}:a2`)).toMatchObject({ senderOffset: undefined });
    await ingest(answer('a1', { sentAt: { at: at('2026-03-02T11:30Z'), basis: 'tooltip' } }), quoting);
    expect(await database.messages.get(`${OWNER.address}:a2`)).toMatchObject({ senderOffset: -300 });
    await ingest(quoting);
    expect(await database.messages.get(`${OWNER.address}:a2`)).toMatchObject({ senderOffset: -300 });
  });

  test('by newer rules loses what they no longer find', async () => {
    await ingest(letter('a1', { text: 'This is pathetic.' }));
    const lenient = {
      ...createKeywordJudge('2'),
      judgeMessage: () => ({ findings: [], marks: [], traits: [], languages: [], words: 3, notJudged: [] }),
    };
    await ingestThread(database, lenient, SETTINGS, thread(letter('a1', { text: 'This is pathetic.' })));
    const { incidents, tallies } = await readAll(database);
    expect(incidents).toEqual([]);
    expect(tallies).toMatchObject([{ messagesIn: 1, bySignal: {} }]);
  });

  test('with a text full of findings counts each signal once', async () => {
    await ingest(letter('a1', { text: 'pathetic '.repeat(50_000) }));
    expect(await database.incidents.count()).toBe(1);
  });
});

test('a write that fails half-way leaves nothing behind', async () => {
  await ingest(letter('a1'));
  const before = await readAll(database);
  const failing = { ...judge, judgeTimes: () => fail(), judgeMessage: judge.judgeMessage };
  const earlier = letter('a0', { text: 'pathetic', sentAt: { at: at('2026-03-01T10:00Z'), basis: 'id' } });
  await expect(ingestThread(database, failing, SETTINGS, thread(earlier))).rejects.toThrow('The florist closed');
  expect({ ...(await readAll(database)), clients: [] }).toEqual({ ...before, clients: [] });
  const [{ id } = { id: '' }] = await database.clients.toArray();
  expect(await database.tallies.get(id)).toEqual(await recount(database, id));
});

function fail(): never {
  throw new Error('The florist closed');
}
