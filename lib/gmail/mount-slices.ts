/** Longest stretch of work before Gmail's thread is given back, in ms; the budget is 16 (DESIGN §11). */
const SLICE = 8;

/** Does something for every item, in slices; stops between two of them when `isStale` says so. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  isStale: () => boolean,
): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    if (performance.now() > until) {
      await new Promise((resume) => setTimeout(resume));
      if (isStale()) return;
      until = performance.now() + SLICE;
    }
    work(item);
  }
}
