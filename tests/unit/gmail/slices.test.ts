import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filterInSteps, runAtOnce, runInSlices, type Steps } from '../../../lib/gmail/slices';

/** Work whose every step takes so many ms of a clock of its own. */
function* work(steps: number, ms: number, done: number[]): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    vi.advanceTimersByTime(ms);
    done.push(step);
    yield;
  }
  return 'done';
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('short work is done before anybody else has a turn', async () => {
  const done: number[] = [];
  const result = runInSlices(work(5, 1, done));
  expect(done).toEqual([0, 1, 2, 3, 4]);
  expect(await result).toBe('done');
});

test('long work gives way whenever a slice is over', async () => {
  const done: number[] = [];
  const result = runInSlices(work(20, 2, done));
  expect(done).toEqual([0, 1, 2]);
  expect(await result).toBe('done');
  expect(done).toHaveLength(20);
});

test('nothing comes of work whose signal aborts', async () => {
  const done: number[] = [];
  const over = new AbortController();
  const result = runInSlices(work(20, 2, done), over.signal);
  over.abort();
  expect(await result).toBeUndefined();
  expect(done).toHaveLength(3);
});

test('a failure reaches whoever waits', async () => {
  const fail = function* (): Steps<void> {
    yield;
    throw new Error('broken');
  };
  await expect(runInSlices(fail())).rejects.toThrow('broken');
});

test('at once or in steps, the same passes', () => {
  expect(runAtOnce(filterInSteps([1, 2, 3, 4], (number) => number % 2 === 0))).toEqual([2, 4]);
});
