import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangeOrderDraft } from '../../../lib/messages';
import type { Agreement, MessageSnapshot } from '../../../lib/model';
import { findApprovals } from '../../../lib/store/approvals';
import { deleteChangeOrder, saveChangeOrder } from '../../../lib/store/change-orders';
import { judgeClientHealth } from '../../../lib/store/client-health';
import { ingestThread } from '../../../lib/store/ingestion';
import { rejudgeStored } from '../../../lib/store/rejudging';
import { saveClient } from '../../../lib/store/save-client';
import type { Database } from '../../../lib/store/schema';
import { createKeywordJudge } from './keyword-judge';
import { at, letter, OWNER, openNewDatabase, readAll, SETTINGS, thread } from './letters';

const day = (iso: string) => ({ sentAt: { at: at(`${iso}T10:00Z`), basis: 'id' } }) as const;
const AGREEMENT = { deliverables: [{ name: 'album', alsoCalled: [] }], exclusions: [], limits: [] };

let database: Database;
let clientId: string;

/** The keyword judge, with ears for "approved". */
const judge = (() => {
  const known = createKeywordJudge();
  const judgeMessage: typeof known.judgeMessage = (message, ...rest) => {
    const judged = known.judgeMessage(message, ...rest);
    return message.text.includes('approved') ? { ...judged, traits: ['approves'] } : judged;
  };
  return { ...known, judgeMessage };
})();

const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, judge, SETTINGS, thread(...messages));
const rejudge = () => rejudgeStored(database, judge, SETTINGS, async () => {});
const scopes = async () =>
  (await database.incidents.toArray())
    .filter(({ signal }) => signal === 'scope')
    .map(({ messageKey }) => messageKey.split(':')[1]);
const order = (changes: Partial<ChangeOrderDraft> = {}): ChangeOrderDraft => ({
  id: 'o1',
  clientId,
  title: 'An extra page',
  deliverables: [{ name: 'extra', alsoCalled: [] }],
  limits: [],
  state: 'noticed',
  ...changes,
});
const save = (changes: Partial<ChangeOrderDraft> = {}, now = '2026-03-05') =>
  saveChangeOrder(database, order(changes), at(`${now}T10:00Z`));
const agree = async (agreement: Omit<Agreement, 'clientId'> | undefined) => {
  const { name, note, status, mutedSignals } = (await database.clients.get(clientId))!;
  await saveClient(
    database,
    { client: { id: clientId, name, note, status, mutedSignals }, agreement },
    at('2026-03-02T12:00Z'),
  );
};

beforeEach(async () => {
  database = await openNewDatabase();
  await ingest(
    letter('a1', { ...day('2026-03-02'), text: 'One extra page.' }),
    letter('a2', { ...day('2026-03-20'), text: 'The extra page, please.' }),
  );
  clientId = (await database.clients.toArray())[0]!.id;
  await agree(AGREEMENT);
  await rejudge();
});

describe('a change order', () => {
  test('keeps the states it went through; the same one twice is one step', async () => {
    await save();
    await save({ state: 'sent' }, '2026-03-06');
    await save({ state: 'sent', title: 'One page more' }, '2026-03-07');
    expect(await database.changeOrders.get('o1')).toMatchObject({
      title: 'One page more',
      steps: [
        { state: 'noticed', at: at('2026-03-05T10:00Z') },
        { state: 'sent', at: at('2026-03-06T10:00Z') },
      ],
    });
    expect((await database.agreements.get(clientId))?.additions).toBeUndefined();
  });

  test('that is approved extends the agreement from its date, and no longer when it is taken back', async () => {
    expect(await scopes()).toEqual(['a1', 'a2']);
    await save({ state: 'approved', at: at('2026-03-10T10:00Z') });
    await rejudge();
    expect(await scopes()).toEqual(['a1']);
    await save({ state: 'declined' });
    await rejudge();
    expect(await scopes()).toEqual(['a1', 'a2']);
    await save({ state: 'approved', at: at('2026-03-01T10:00Z') });
    await rejudge();
    expect(await scopes()).toEqual([]);
    await deleteChangeOrder(database, 'o1');
    await deleteChangeOrder(database, 'o1');
    await rejudge();
    expect(await scopes()).toEqual(['a1', 'a2']);
  });

  test('stays part of the agreement when that is written anew', async () => {
    await save({ state: 'approved', at: at('2026-03-10T10:00Z') });
    await agree({ ...AGREEMENT, limits: [{ name: 'rounds', quantity: 2 }] });
    expect(await database.agreements.get(clientId)).toMatchObject({
      limits: [{ quantity: 2 }],
      additions: [{ orderId: 'o1', deliverables: [{ name: 'extra' }] }],
    });
  });

  test('heals the signal it was noticed by, as soon as it is approved', async () => {
    await ingest(
      ...[3, 4, 5, 6].map((n) =>
        letter(`b${n}`, { ...day(`2026-03-0${n}`), text: n === 3 ? 'This extra page.' : 'Lovely.' }),
      ),
    );
    const points = async () => {
      const client = (await database.clients.get(clientId))!;
      const health = await judgeClientHealth(
        database,
        client,
        { ...SETTINGS, redLines: undefined },
        at('2026-03-25T10:00Z'),
      );
      return health.explanation.contributions.find(({ incidentId }) => incidentId.endsWith('b3:scope'))?.points ?? 0;
    };
    const before = await points();
    await save({ incidentId: `${OWNER.address}:b3:scope`, state: 'sent' });
    expect(await database.changeOrders.get('o1')).toMatchObject({ signal: 'scope' });
    expect(await points()).toBe(before);
    await save({ state: 'approved', at: at('2026-03-15T10:00Z') });
    expect(await points()).toBeCloseTo(before / 2);
  });

  test('that is noted again is not set back', async () => {
    await save({ state: 'sent' });
    await save({ isNew: true }, '2026-03-09');
    expect((await database.changeOrders.get('o1'))?.steps.map(({ state }) => state)).toEqual(['sent']);
  });

  test('of nobody is refused', async () => {
    await expect(save({ clientId: 'nobody' })).rejects.toThrow('There is no such client.');
  });
});

describe('a reply that may approve it', () => {
  const proposed = async () =>
    (await findApprovals(database, await database.changeOrders.toArray())).map(({ message }) => message.messageId);

  test('is proposed while the order waits for an answer, and never decides by itself', async () => {
    await save({ state: 'sent' });
    await ingest(
      letter('c0', { ...day('2026-03-04'), text: 'approved' }),
      letter('c1', { ...day('2026-03-08'), text: 'approved' }),
    );
    expect(await proposed()).toEqual(['c1']);
    expect((await database.changeOrders.get('o1'))?.steps.at(-1)?.state).toBe('sent');
    await save({ state: 'approved', at: at('2026-03-08T10:00Z') });
    expect(await proposed()).toEqual([]);
  });

  test('that approves of something else gives way to the next one', async () => {
    await save({ state: 'quoted' });
    await ingest(
      letter('c1', { ...day('2026-03-08'), text: 'approved' }),
      letter('c2', { ...day('2026-03-09'), text: 'approved' }),
    );
    await save({ state: 'quoted', notApprovedBy: [`${OWNER.address}:c1`] });
    expect(await proposed()).toEqual(['c2']);
    await save({ state: 'quoted' });
    expect(await proposed()).toEqual(['c2']);
  });

  test('comes too late after 45 days', async () => {
    await save({ state: 'sent' });
    await ingest(letter('c1', { ...day('2026-04-20'), text: 'approved' }));
    expect(await proposed()).toEqual([]);
  });
});

test('terms that hold from a day on judge nothing before it', async () => {
  const covering = { ...AGREEMENT, deliverables: [{ name: 'extra', alsoCalled: [] }] };
  await agree({ ...covering, validFrom: '2026-03-10', versions: [AGREEMENT] });
  await rejudge();
  expect(await scopes()).toEqual(['a1']);
  const before = await readAll(database);
  await rejudge();
  expect(await readAll(database)).toEqual(before);
});
