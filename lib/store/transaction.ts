import type { Judge, JudgingSettings } from './judging';
import type { Database } from './schema';
import { recordTally, TallyChange } from './tallies';

/** A write to the store, and what it does to the tallies. */
export interface Counting {
  readonly database: Database;
  /** What is added to and taken from a client's tally; written when the work is done, and the client's health judged anew. */
  changeOf(clientId: string): TallyChange;
}

/** One write that judges: what it works with besides. */
export interface Transaction extends Counting {
  readonly judge: Judge;
  readonly settings: JudgingSettings;
}

/**
 * Runs one read-write transaction over everything that judging touches. When it resolves, all of it is committed; when
 * it rejects, or the worker is killed, none of it is. Inside, await nothing but the database: IndexedDB commits as soon
 * as it has nothing to do.
 */
export const transact = <Result>(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => count(database, (counting) => work({ ...counting, judge, settings }));

/** As {@link transact}, for what needs no judge. */
export function count<Result>(database: Database, work: (counting: Counting) => Promise<Result>): Promise<Result> {
  return database.transaction('rw', database.tables, async () => {
    const changes = new Map<string, TallyChange>();
    const changeOf = (clientId: string) => {
      const change = changes.get(clientId) ?? new TallyChange();
      changes.set(clientId, change);
      return change;
    };
    const result = await work({ database, changeOf });
    for (const [clientId, change] of changes) await recordTally(database, clientId, change);
    await database.health.bulkDelete([...changes.keys()]);
    return result;
  });
}
