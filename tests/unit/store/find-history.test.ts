import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeFinds, recordFinds } from '../../../lib/store/find-history';

const DAY = 86_400_000;
const MARCH_11 = Date.UTC(2026, 2, 11, 9, 30);
const sender = (hits: number, misses: number) => ({ candidate: 'sender 0', hits, misses });

beforeEach(() => fakeBrowser.reset());

test('hits and misses of a day are added up, whichever tabs report them at once', async () => {
  await Promise.all([recordFinds([sender(3, 1)], MARCH_11), recordFinds([sender(2, 0)], MARCH_11 + 60_000)]);
  await recordFinds([{ candidate: 'time 1', hits: 1, misses: 0 }], MARCH_11);
  expect(await describeFinds(MARCH_11)).toBe('0 days ago: sender 0 5/6, time 1 1/1');
});

test('days are told apart, so that one sees since when a candidate misses', async () => {
  await recordFinds([sender(3, 0)], MARCH_11);
  await recordFinds([sender(0, 4)], MARCH_11 + DAY);
  expect(await describeFinds(MARCH_11 + 2 * DAY)).toBe('2 days ago: sender 0 3/3\n1 days ago: sender 0 0/4');
});

test('after thirty days a day is forgotten', async () => {
  await recordFinds([sender(3, 0)], MARCH_11);
  await recordFinds([sender(1, 0)], MARCH_11 + 30 * DAY);
  expect(await describeFinds(MARCH_11 + 30 * DAY)).toBe('0 days ago: sender 0 1/1');
});
