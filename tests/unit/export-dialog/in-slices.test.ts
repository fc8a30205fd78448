import { expect, test, vi } from 'vitest';
import { inSlices } from '../../../components/exports/in-slices';

function* counted(steps: number): Generator<number, string, undefined> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

test('does every step in order, and answers what the work comes to', async () => {
  const steps: number[] = [];
  const { signal } = new AbortController();
  expect(await inSlices(counted(50), { signal, onStep: (step) => steps.push(step) })).toBe('done');
  expect(steps).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

test('lets others have their turn in between, and tells how far it is', async () => {
  const { signal } = new AbortController();
  const onProgress = vi.fn();
  let turns = 0;
  const timer = setInterval(() => turns++);
  await inSlices(counted(100), { signal, onProgress });
  clearInterval(timer);
  expect(onProgress.mock.calls.length).toBeGreaterThan(1);
  expect(turns).toBeGreaterThan(0);
});

test('what is stopped does no further step', async () => {
  const work = new AbortController();
  let newest = 0;
  const onStep = (step: number) => {
    newest = step;
  };
  const ended = inSlices(counted(10_000), { signal: work.signal, onStep, onProgress: () => work.abort() });
  await expect(ended).rejects.toThrow();
  const at = newest;
  await new Promise((done) => setTimeout(done, 20));
  expect(newest).toBe(at);
});
