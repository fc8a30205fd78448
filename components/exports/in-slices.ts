/** Longest stretch of work between two moments at which the page can answer, in ms. */
const SLICE = 12;

export interface SliceOptions<Step> {
  /** Stops the work: it then rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onStep?: (step: Step) => void;
  /** Told after each slice: how many steps are done. */
  readonly onProgress?: (done: number) => void;
}

/** Does long work in steps, and lets the page answer in between. Answers what the work comes to. */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result, undefined>,
  { signal, onStep, onProgress }: SliceOptions<Step>,
): Promise<Result> {
  let done = 0;
  let until = performance.now() + SLICE;
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    onStep?.(step.value);
    done++;
    if (performance.now() < until) continue;
    onProgress?.(done);
    await nextTask();
    until = performance.now() + SLICE;
  }
}

/** A task of its own, without the wait of 4 ms that browsers put before timers that follow one another. */
const nextTask = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
