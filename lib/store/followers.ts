import type { Incident, MessageRecord } from '../model';
import { comparePlaces, HISTORY_REACH, historyOf, type Place } from '../signals/history';
import type { JudgingContext } from '../signals/signal';
import { readContext } from './client-context';
import { canonicalJson } from './digest';
import { type DatedRecord, readStretch, type StoredStretch, signalsIn, storedEntryOf } from './history';
import { replaceIncidents } from './incidents';
import { judgeStored } from './judge-stored';
import { isJudgedWith, stampOf } from './judging';
import type { Transaction } from './transaction';

/** A message with its incidents. */
export interface Recorded {
  readonly record: MessageRecord;
  readonly incidents: readonly Incident[];
}

/**
 * Judges the times of later messages again whose history a message has entered, left or changed, the older first; and of
 * those after them, as far as that changed what was found in them.
 */
export async function judgeFollowers(
  transaction: Transaction,
  before: Recorded | undefined,
  after: Recorded,
): Promise<void> {
  if (before && isSameInHistory(before, after)) return;
  const isMoved = before && before.record.clientId !== after.record.clientId;
  const places = (isMoved ? [after] : [before, after]).flatMap((recorded) => placeOf(recorded) ?? []);
  await follow(transaction, after.record.clientId, places);
  if (isMoved)
    await follow(
      transaction,
      before.record.clientId,
      [placeOf(before)].flatMap((place) => place ?? []),
    );
}

const placeOf = (recorded: Recorded | undefined): Place | undefined =>
  recorded?.record.sentAt === undefined ? undefined : { key: recorded.record.key, sentAt: recorded.record.sentAt };

/** Whether a message tells those after it the same as before. */
const isSameInHistory = (before: Recorded, after: Recorded): boolean => tellsOf(before) === tellsOf(after);

const tellsOf = ({ record, incidents }: Recorded): string =>
  canonicalJson([record.clientId, record.sentAt, record.marks, record.traits, record.uses, signalsIn(incidents)]);

/**
 * Judges the times of a client's messages after the first of some places again, until the last of them is out of reach.
 * `judged`: a place up to which that was done already.
 */
async function follow(
  transaction: Transaction,
  clientId: string,
  places: readonly Place[],
  judged?: Place,
): Promise<void> {
  const { database, settings } = transaction;
  const client = await database.clients.get(clientId);
  const [first] = places.toSorted(comparePlaces);
  if (!client || !first) return;
  const context = await readContext(database, settings, client);
  const end = Math.max(...places.map(({ sentAt }) => sentAt)) + HISTORY_REACH;
  const stretch = await readStretch(database, clientId, first.sentAt - HISTORY_REACH, end);
  const changed = await judgeAfter(transaction, context, stretch, judged ?? first);
  const last = stretch.records.at(-1);
  if (changed && last) await follow(transaction, clientId, [changed], last);
}

/**
 * Answers the place of the last message whose signals changed. What other rules or settings have judged waits for its own
 * turn: all of it is judged again anyway, the older mostly first.
 */
async function judgeAfter(
  transaction: Transaction,
  context: JudgingContext,
  { records, incidentsOf, entries }: StoredStretch,
  from: Place,
): Promise<DatedRecord | undefined> {
  const known = [...entries];
  const stamp = stampOf(transaction.judge, context);
  let changed: DatedRecord | undefined;
  for (const [index, record] of records.entries()) {
    if (record.direction === 'out' || comparePlaces(record, from) <= 0) continue;
    if (!isJudgedWith(record.judgedWith, stamp)) continue;
    const incidents = incidentsOf.get(record.key) ?? [];
    const history = historyOf(record, known);
    const next = judgeStored(transaction.judge, record, incidents, history, context, 'times');
    if (isSame(next, incidents)) continue;
    await replaceIncidents(transaction, incidents, next);
    known[index] = storedEntryOf(record, next);
    if (canonicalJson(signalsIn(next)) !== canonicalJson(signalsIn(incidents))) changed = record;
  }
  return changed;
}

const isSame = (a: readonly Incident[], b: readonly Incident[]): boolean =>
  canonicalJson(a.toSorted(compareIds)) === canonicalJson(b.toSorted(compareIds));

const compareIds = (a: Incident, b: Incident): number => (a.id < b.id ? -1 : 1);
