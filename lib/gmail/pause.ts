/** Longest stretch of work before the page gets its turn, in ms; the budget is 16 (DESIGN §11). */
const SLICE = 8;

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

/** `scheduler.yield` keeps our place in the queue (Chrome 129, Firefox 142); elsewhere a message to ourselves does. */
function giveWay(): Promise<void> {
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
