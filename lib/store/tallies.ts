import type { SignalId, Tally } from '../model';
import type { Database } from './schema';

/** The tally of a client of whom nothing was seen yet. */
export const emptyTally = (clientId: string): Tally => ({
  clientId,
  messagesIn: 0,
  messagesOut: 0,
  bySignal: {},
  firstAt: undefined,
  lastAt: undefined,
});

/** What one transaction adds to a tally and takes from it. */
export class TallyChange {
  messagesIn = 0;
  messagesOut = 0;
  readonly #bySignal = new Map<SignalId, number>();

  /** Counts incidents of a signal: 1 more, −1 less. */
  count(signal: SignalId, by: 1 | -1): void {
    this.#bySignal.set(signal, (this.#bySignal.get(signal) ?? 0) + by);
  }

  /** The tally after the change; signals without incidents are left out. */
  applyTo(tally: Tally): Tally {
    const bySignal = new Map(Object.entries(tally.bySignal));
    for (const [signal, by] of this.#bySignal) bySignal.set(signal, (bySignal.get(signal) ?? 0) + by);
    return {
      ...tally,
      messagesIn: tally.messagesIn + this.messagesIn,
      messagesOut: tally.messagesOut + this.messagesOut,
      bySignal: countsOf(bySignal),
    };
  }
}

/** Writes a change to a client's tally. Only within the transaction that changes what is counted. */
export async function recordTally(database: Database, clientId: string, change: TallyChange): Promise<void> {
  const tally = (await database.tallies.get(clientId)) ?? emptyTally(clientId);
  await database.tallies.put({ ...change.applyTo(tally), ...(await readExtent(database, clientId)) });
}

/** Counts a client's tally anew, from its messages, incidents and verdicts. */
export async function recount(database: Database, clientId: string): Promise<Tally> {
  const countMessages = (direction: string) =>
    database.messages.where('[clientId+direction]').equals([clientId, direction]).count();
  const [messagesIn, messagesOut, extent, incidents, verdicts] = await Promise.all([
    countMessages('in'),
    countMessages('out'),
    readExtent(database, clientId),
    database.incidents.where('clientId').equals(clientId).toArray(),
    database.verdicts.where('clientId').equals(clientId).toArray(),
  ]);
  const dismissed = new Set(verdicts.filter((row) => row.verdict === 'dismissed').map((row) => row.incidentId));
  const bySignal = new Map<SignalId, number>();
  for (const { id, signal } of incidents) {
    if (!dismissed.has(id)) bySignal.set(signal, (bySignal.get(signal) ?? 0) + 1);
  }
  return { clientId, messagesIn, messagesOut, bySignal: countsOf(bySignal), ...extent };
}

/**
 * Counts some clients anew and repairs those tallies that were wrong. Answers how many were: a number above 0 is a
 * defect of ours, never of the data.
 */
export async function checkTallies(database: Database, clientIds: readonly string[]): Promise<number> {
  let repaired = 0;
  for (const clientId of clientIds) {
    repaired += await database.transaction(
      'rw',
      [database.clients, database.messages, database.incidents, database.verdicts, database.tallies, database.health],
      async () => {
        if (!(await database.clients.get(clientId))) return 0;
        const [right, stored] = await Promise.all([recount(database, clientId), database.tallies.get(clientId)]);
        if (stored && isSame(right, stored)) return 0;
        await database.tallies.put(right);
        await database.health.delete(clientId);
        // A client without a row has simply not been counted yet.
        return stored ? 1 : 0;
      },
    );
  }
  return repaired;
}

/** Times of the client's first and newest message, from the ends of the index. */
async function readExtent(database: Database, clientId: string): Promise<Pick<Tally, 'firstAt' | 'lastAt'>> {
  const ofClient = () => database.messages.where('[clientId+sentAt]').between([clientId, -Infinity], [clientId, []]);
  const [first, last] = await Promise.all([ofClient().first(), ofClient().last()]);
  return { firstAt: first?.sentAt, lastAt: last?.sentAt };
}

/** Sorted, so that equal counts are equal rows. */
const countsOf = (bySignal: ReadonlyMap<SignalId, number>): Tally['bySignal'] =>
  Object.fromEntries([...bySignal].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));

const isSame = (a: Tally, b: Tally): boolean =>
  a.messagesIn === b.messagesIn &&
  a.messagesOut === b.messagesOut &&
  a.firstAt === b.firstAt &&
  a.lastAt === b.lastAt &&
  JSON.stringify(countsOf(new Map(Object.entries(a.bySignal)))) ===
    JSON.stringify(countsOf(new Map(Object.entries(b.bySignal))));
