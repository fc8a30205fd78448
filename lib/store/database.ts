import Dexie from 'dexie';
import { DATABASE_NAME, type Database, defineDatabase } from './schema';

/** Longest wait for the database to open, in ms: a blocked or broken one must become a visible state, not a spinner. */
const OPEN_TIMEOUT = 5_000;

let opening: Promise<Database> | undefined;

/**
 * The database of this context, opened at the first call. Rejects when it cannot be opened within five seconds; the next
 * call tries again. Gives way to a newer version that another page or an update wants to open.
 */
export function openDatabase(): Promise<Database> {
  opening ??= open(defineDatabase(DATABASE_NAME));
  return opening;
}

/** Closes the database of this context; the next `openDatabase` opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing?.catch(() => undefined))?.close();
}

async function open(database: Database): Promise<Database> {
  const forget = () => {
    opening = undefined;
  };
  database.on('close', forget);
  database.on('versionchange', () => {
    database.close();
    forget();
    // Keeps Dexie's own listener, which would write to the console, from running.
    return false;
  });
  try {
    await inTime(database.open());
    return database;
  } catch (error) {
    forget();
    database.close();
    throw error;
  }
}

function inTime(opened: PromiseLike<unknown>): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new Dexie.TimeoutError('The database did not open within 5 seconds.')),
      OPEN_TIMEOUT,
    );
    opened.then(
      () => {
        clearTimeout(timer);
        done();
      },
      (error: unknown) => {
        clearTimeout(timer);
        fail(error);
      },
    );
  });
}
