import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import type { Database } from '../../../lib/store/schema';
import { readDated, readUndated } from '../../../lib/store/slices';
import { view } from '../client/studio';

let database: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  database = await openDatabase();
});

afterEach(async () => {
  await database.delete();
  await closeDatabase();
});

const rows = (times: readonly (number | undefined)[]) =>
  times.map((sentAt, index) => ({ ...view(`m${index}`).incident, sentAt }));

test.each([
  ['a few', Array.from({ length: 7 }, (_, index) => index)],
  ['as many as a slice holds', Array.from({ length: 2_000 }, (_, index) => index)],
  ['several slices', Array.from({ length: 6_001 }, (_, index) => index)],
  [
    'many of one instant, across the end of a slice',
    Array.from({ length: 4_500 }, (_, index) => Math.floor(index / 900)),
  ],
  ['all of one instant', Array.from({ length: 4_500 }, () => 5)],
])('reads each row once, oldest first: %s', async (_name, times) => {
  await database.incidents.bulkAdd(rows(times));
  const read = await readDated(database.incidents, 'nordlicht');
  expect(read.map(({ sentAt }) => sentAt)).toEqual(times);
  expect(new Set(read.map(({ id }) => id)).size).toBe(times.length);
});

test('what has no time is read by itself', async () => {
  await database.incidents.bulkAdd(rows([3, undefined, 1]));
  expect((await readDated(database.incidents, 'nordlicht', 2)).map(({ id }) => id)).toEqual(['m0']);
  expect((await readUndated(database.incidents, 'nordlicht')).map(({ id }) => id)).toEqual(['m1']);
  expect(await readUndated(database.incidents, 'somebody')).toEqual([]);
});
