import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOpenThread, type OpenThread, recordOpenThread, watchOpenThread } from '../../../lib/store/open-threads';

let active: number | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  active = undefined;
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: active }]) as never);
});

const open = (tabId: number, at: number, changes: Partial<OpenThread> = {}): OpenThread => ({
  tabId,
  threadId: 'wedding-invitations',
  clientId: 'nora',
  reading: 'ok',
  at,
  ...changes,
});

async function toldTo(expected: (thread: OpenThread | undefined) => void): Promise<void> {
  const told = vi.fn();
  const stop = watchOpenThread(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expected(told.mock.calls[0]?.[0]);
  stop();
}

describe('the open thread', () => {
  test('is none before any tab of Gmail has told of one', async () => {
    await toldTo((thread) => expect(thread).toBeUndefined());
  });

  test('is that of the active tab, even when another told later', async () => {
    active = 3;
    await recordOpenThread(open(3, 1));
    await recordOpenThread(open(4, 2));
    await toldTo((thread) => expect(thread).toEqual(open(3, 1)));
  });

  test('is the newest when the active tab is not Gmail', async () => {
    active = 9;
    await Promise.all([recordOpenThread(open(4, 2)), recordOpenThread(open(3, 1))]);
    await toldTo((thread) => expect(thread).toEqual(open(4, 2)));
  });

  test('keeps that no thread is open', async () => {
    const inbox = open(3, 1, { threadId: undefined, clientId: undefined });
    await recordOpenThread(inbox);
    await toldTo((thread) => expect(thread).toStrictEqual(inbox));
  });

  test('is told again when it changes, until nobody listens', async () => {
    const told = vi.fn();
    const stop = watchOpenThread(told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(undefined));
    await recordOpenThread(open(3, 1));
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(open(3, 1)));
    await forgetOpenThread(3);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(undefined));
    stop();
    const times = told.mock.calls.length;
    await recordOpenThread(open(3, 2));
    expect(told).toHaveBeenCalledTimes(times);
  });
});
