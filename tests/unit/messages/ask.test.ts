import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask, isOrphaned } from '../../../lib/messaging';

type Send = (message: unknown) => Promise<unknown>;
const send = vi.fn<Send>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send as never);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  send.mockReset();
});

const report = () => ask('reportReading', { reading: 'ok', finds: [] });
const answer: Send = async () => ({ res: undefined });
const refuse =
  (message: string): Send =>
  async () => ({ err: { name: 'Error', message } });

describe('asking the background', () => {
  test('asks once when it answers', async () => {
    send.mockImplementation(answer);
    await report();
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('asks again while it is starting, stopping or killed', async () => {
    send.mockImplementationOnce(refuse('Could not establish connection. Receiving end does not exist.'));
    send.mockImplementationOnce(
      refuse(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    );
    send.mockImplementationOnce(async () => undefined);
    send.mockImplementation(answer);
    const asked = report();
    await vi.runAllTimersAsync();
    await asked;
    expect(send).toHaveBeenCalledTimes(4);
  });

  test('gives up after ten seconds', async () => {
    send.mockImplementation(async () => undefined);
    const asked = report();
    const failed = expect(asked).rejects.toThrow('No response');
    await vi.advanceTimersByTimeAsync(10_000);
    await failed;
    expect(send.mock.calls.length).toBeGreaterThan(8);
  });

  test('does not ask again when it was refused', async () => {
    send.mockImplementation(refuse('saveClient may not be asked for from here.'));
    await expect(report()).rejects.toThrow('saveClient may not be asked for from here.');
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('does not ask again when the extension was replaced', async () => {
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const failure = await report().catch((error: unknown) => error);
    expect(isOrphaned(failure)).toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
