import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  reportingStorage,
  rethrowDefects,
  type StorageState,
  watchStorageState,
} from '../../../lib/store/storage-state';

const setBadgeText = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(setBadgeText as never);
});

const fail = (name: string) => async () => {
  throw Object.assign(new Error('Cannot record'), { name });
};

describe('the state of storing', () => {
  test('is told at once, and when it changes', async () => {
    const told: StorageState[] = [];
    const stop = watchStorageState((state) => told.push(state));
    await expect(reportingStorage(fail('QuotaExceededError'))).rejects.toThrow('Cannot record');
    await expect(reportingStorage(fail('OpenFailedError'))).rejects.toThrow('Cannot record');
    expect(await reportingStorage(async () => 'stored')).toBe('stored');
    await vi.waitFor(() => expect(told).toEqual(['ok', 'full', 'trouble', 'ok']));
    stop();
  });

  test('marks the toolbar, and takes the mark away', async () => {
    await reportingStorage(fail('QuotaExceededError')).catch(() => undefined);
    await reportingStorage(async () => undefined);
    await reportingStorage(async () => undefined);
    expect(setBadgeText.mock.calls).toEqual([[{ text: '!' }], [{ text: '' }]]);
  });

  test('is not touched by a mistake of ours, which goes on to whom it concerns', async () => {
    await expect(reportingStorage(fail('TypeError'))).rejects.toThrow('Cannot record');
    expect(setBadgeText).not.toHaveBeenCalled();
    expect(() => rethrowDefects(new TypeError('x is not a function'))).toThrow('x is not a function');
    expect(() => rethrowDefects(Object.assign(new Error(), { name: 'QuotaExceededError' }))).not.toThrow();
  });
});
