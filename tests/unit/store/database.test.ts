import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import { classifyError } from '../../../lib/store/errors';
import { DATABASE_NAME, defineDatabase } from '../../../lib/store/schema';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await closeDatabase();
});

describe('the database', () => {
  test('is opened once a context', async () => {
    expect(await openDatabase()).toBe(await openDatabase());
  });

  test('that does not open within five seconds is given up, and tried again the next time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    const failed = openDatabase().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(classifyError(await failed)).toBe('blocked');
    vi.useRealTimers();
    opening.mockRestore();
    expect((await openDatabase()).isOpen()).toBe(true);
  });

  test('gives way to a newer version of itself, and opens again afterwards', async () => {
    const old = await openDatabase();
    const newer = defineDatabase();
    newer.version(9).stores({ letters: 'id' });
    await newer.open();
    expect(old.isOpen()).toBe(false);
    newer.close();
    // An older version of the extension reads on what a newer one has written.
    expect((await openDatabase()).isOpen()).toBe(true);
    await newer.delete();
  });

  test('has the name that a second look by hand would search for', () => {
    expect(DATABASE_NAME).toBe('good-terms');
  });
});
