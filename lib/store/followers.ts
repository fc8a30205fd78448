import type { Incident, MessageRecord } from '../model';
import type { JudgingContext } from '../signals/context';
import { comparePlaces, HISTORY_REACH, historyOf, type Place, type Stretch } from '../signals/history';
import { canonicalJson } from './canonical-json';
import { readContext } from './client-context';
import { joinStretches } from './due';
import { type DatedRecord, readStretch, type StoredStretch, signalsIn, storedEntryOf } from './history';
import { replaceIncidents } from './incidents';
import { judgeStored } from './judge-stored';
import { isJudgedWith, stampOf } from './judging';
import type { Transaction } from './transaction';

/** A message with its incidents, and the ids of those of them that are dismissed. */
export interface Recorded {
  readonly record: MessageRecord;
  readonly incidents: readonly Incident[];
  readonly dismissed: ReadonlySet<string>;
}

/** Followers that are judged with the message itself; of a busier client the others are left to the background. */
export const AT_ONCE = 100;

/**
 * Judges the times of later messages again whose history a message has entered, left or changed, the older first; and of
 * those after them, as far as that changed what was found in them. The message itself is among them where something in it is
 * dismissed: nothing else may lean on that.
 */
export async function judgeFollowers(
  transaction: Transaction,
  before: Recorded | undefined,
  after: Recorded,
): Promise<void> {
  if (before && after.dismissed.size === 0 && tellsOf(before) === tellsOf(after)) return;
  const isMoved = before !== undefined && before.record.clientId !== after.record.clientId;
  await follow(transaction, after.record.clientId, isMoved ? [after] : [before, after]);
  if (isMoved) await follow(transaction, before.record.clientId, [before]);
}

/** What a message tells those after it. */
const tellsOf = ({ record, incidents, dismissed }: Recorded): string =>
  canonicalJson([
    record.clientId,
    record.sentAt,
    record.marks,
    record.traits,
    record.uses,
    signalsIn(incidents, ({ id }) => !dismissed.has(id)),
    signalsIn(incidents, ({ id }) => dismissed.has(id)),
  ]);

async function follow(
  transaction: Transaction,
  clientId: string,
  recorded: readonly (Recorded | undefined)[],
): Promise<void> {
  const { due } = transaction.database;
  const waiting = await due.get(clientId);
  const [first, ...others] = recorded.flatMap((each) => (each && stretchAfter(each)) ?? []);
  if (!first) return;
  const stretch = others.reduce(joinStretches, first);
  const left = waiting ? joinStretches(waiting, stretch) : await judgeStretch(transaction, clientId, stretch, AT_ONCE);
  if (left) await due.put({ clientId, from: left.from, until: left.until });
}

/** Undefined for a message of unknown time, which is in no history. */
function stretchAfter({ record: { key, sentAt }, dismissed }: Recorded): Stretch | undefined {
  if (sentAt === undefined) return undefined;
  return { from: { key: dismissed.size > 0 ? '' : key, sentAt }, until: sentAt + HISTORY_REACH };
}

/** Judges the times of at most so many messages of a stretch, in their order; answers what is left to be judged. */
export async function judgeStretch(
  transaction: Transaction,
  clientId: string,
  stretch: Stretch,
  most: number,
): Promise<Stretch | undefined> {
  const { database, settings } = transaction;
  const client = await database.clients.get(clientId);
  if (!client) return undefined;
  const context = await readContext(database, settings, client);
  let left: Stretch | undefined = stretch;
  for (let budget = most; left && budget > 0; ) {
    const { from, until }: Stretch = left;
    const last = await findLast(transaction, clientId, left, budget);
    if (!last) return undefined;
    const stored = await readStretch(database, clientId, from.sentAt - HISTORY_REACH, last.sentAt);
    const { judged, changed } = await judgeAfter(transaction, context, stored, from, last);
    const end = Math.max(until, changed ? changed.sentAt + HISTORY_REACH : until);
    left = last.isEnd && end === until ? undefined : { from: { key: last.key, sentAt: last.sentAt }, until: end };
    budget -= judged;
  }
  return left;
}

/** The place of the last message that is judged in one go, and whether there is none after it in the stretch. */
async function findLast(
  { database: { messages } }: Transaction,
  clientId: string,
  { from, until }: Stretch,
  most: number,
): Promise<(Place & { readonly isEnd: boolean }) | undefined> {
  const byTime = messages.where('[clientId+sentAt]');
  const before = (await byTime.equals([clientId, from.sentAt]).primaryKeys()).filter((key) => key <= from.key).length;
  const keys = await messages
    .where('[clientId+sentAt]')
    .between([clientId, from.sentAt], [clientId, until], true, true)
    .limit(before + most)
    .primaryKeys();
  const key = keys.slice(before).at(-1);
  const record = key === undefined ? undefined : await messages.get(key);
  if (record?.sentAt === undefined) return undefined;
  return { key: record.key, sentAt: record.sentAt, isEnd: keys.length < before + most };
}

/**
 * Answers how many messages lie in between, and the last of them whose signals changed. What other rules or settings have
 * judged waits for its own turn: all of it is judged again anyway, the older mostly first.
 */
async function judgeAfter(
  transaction: Transaction,
  context: JudgingContext,
  { records, incidentsOf, dismissed, entries }: StoredStretch,
  from: Place,
  last: Place,
): Promise<{ readonly judged: number; readonly changed: DatedRecord | undefined }> {
  const known = [...entries];
  const stamp = stampOf(transaction.judge, context);
  let judged = 0;
  let changed: DatedRecord | undefined;
  for (const [index, record] of records.entries()) {
    if (comparePlaces(record, from) <= 0 || comparePlaces(record, last) > 0) continue;
    judged += 1;
    if (record.direction === 'out' || !isJudgedWith(record.judgedWith, stamp)) continue;
    const incidents = incidentsOf.get(record.key) ?? [];
    const not = signalsIn(incidents, ({ id }) => dismissed.has(id));
    const next = judgeStored(transaction.judge, record, incidents, historyOf(record, known), context, 'times', not);
    if (isSame(next, incidents)) continue;
    const entry = storedEntryOf(record, next, await replaceIncidents(transaction, incidents, next));
    if (canonicalJson(entry) !== canonicalJson(known[index])) changed = record;
    known[index] = entry;
  }
  return { judged, changed };
}

const isSame = (a: readonly Incident[], b: readonly Incident[]): boolean =>
  canonicalJson(a.toSorted(compareIds)) === canonicalJson(b.toSorted(compareIds));

const compareIds = (a: Incident, b: Incident): number => (a.id < b.id ? -1 : 1);
