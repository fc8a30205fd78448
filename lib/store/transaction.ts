import type { Judge, JudgingSettings } from './judging';
import type { Database } from './schema';
import { recordTally, TallyChange } from './tallies';

/** One write to the store: what it works with, and what it does to the tallies. */
export interface Transaction {
  readonly database: Database;
  readonly judge: Judge;
  readonly settings: JudgingSettings;
  /** What is added to and taken from a client's tally; written when the work is done. */
  changeOf(clientId: string): TallyChange;
}

/**
 * Runs one read-write transaction over everything that judging touches. When it resolves, all of it is committed; when
 * it rejects, or the worker is killed, none of it is. Inside, await nothing but the database: IndexedDB commits as soon
 * as it has nothing to do.
 */
export function transact<Result>(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const { clients, messages, incidents, verdicts, agreements, tallies, health } = database;
  const tables = [clients, messages, incidents, verdicts, agreements, tallies, health];
  return database.transaction('rw', tables, async () => {
    const changes = new Map<string, TallyChange>();
    const changeOf = (clientId: string) => {
      const change = changes.get(clientId) ?? new TallyChange();
      changes.set(clientId, change);
      return change;
    };
    const result = await work({ database, judge, settings, changeOf });
    for (const [clientId, change] of changes) await recordTally(database, clientId, change);
    await health.bulkDelete([...changes.keys()]);
    return result;
  });
}
