/** Work before the page gets its turn, in ms; with the longest step after it, it is to stay below 16 (DESIGN §11). */
const SLICE = 6;

/** Work in steps: whoever runs it may let others work between any two of them. */
export type Steps<Result> = Generator<void, Result>;

/** Does the work without a pause. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices of time, the first of them now, until the signal aborts: then nothing comes of it. */
export async function runInSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result | undefined> {
  let until = performance.now() + SLICE;
  while (!signal?.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await giveWay();
    until = performance.now() + SLICE;
  }
  return undefined;
}

/** Those of a list that pass a test, one a step. */
export function* filterInSteps<Item>(items: readonly Item[], passes: (item: Item) => boolean): Steps<readonly Item[]> {
  const passed: Item[] = [];
  for (const item of items) {
    if (passes(item)) passed.push(item);
    yield;
  }
  return passed;
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page work. `scheduler.yield` keeps our place in the queue (Chrome 129, Firefox 142); elsewhere a message to ourselves does. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
