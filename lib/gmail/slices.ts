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

/** Does the work in slices of time, until the signal aborts: then nothing comes of it. */
export async function runInSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | undefined> {
  const pause = createPause();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
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

/** Gives a function to be awaited between pieces of work: it lets the page work first whenever a slice of time is used up. */
export function createPause(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE;
  return () => {
    if (performance.now() < until) return undefined;
    return giveWay().then(() => {
      until = performance.now() + SLICE;
    });
  };
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
