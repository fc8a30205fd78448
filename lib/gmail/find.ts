import type { FindCount } from '../model';
import { closestTo, isWithin, parentOf, queryAll } from './dom';
import { BODY, type SelectorKey, STRANGE_PLACES, selectors } from './selectors';

/** Hits and misses since the page was loaded, by key and number of the candidate. */
const counts = new Map<string, FindCount>();

/** The same at the last report. */
let taken: ReadonlyMap<string, FindCount> = new Map();

/** Hits and misses since the page was loaded, by key and number of the candidate: `sender 0`. Holds nothing of the mail. */
export function findCounts(): ReadonlyMap<string, FindCount> {
  return counts;
}

/** What was added to {@link findCounts} since this was asked last. */
export function takeFinds(): readonly FindCount[] {
  const finds = [...counts.values()].map(({ candidate, hits, misses }) => {
    const before = taken.get(candidate);
    return { candidate, hits: hits - (before?.hits ?? 0), misses: misses - (before?.misses ?? 0) };
  });
  taken = new Map(counts);
  return finds.filter(({ hits, misses }) => hits + misses > 0);
}

/** The first element inside `root` that a key's best candidate finds; bodies of mails are not searched. */
export function find(root: Document | Element, key: SelectorKey): Element | undefined {
  return search(root, key, (found, isOwn) => found.find(isOwn));
}

/**
 * All elements inside `root` that a key's best candidate with any result finds, in the order of the page.
 * What stands in a body or in the details pop-up is left out: it may be forged.
 */
export function findAll(root: Document | Element, key: SelectorKey): readonly Element[] {
  const found = search(root, key, (elements, isOwn) => {
    const own = elements.filter(isOwn);
    return own.length > 0 ? own : undefined;
  });
  return found ?? [];
}

/** What is chosen of the elements that a candidate finds, of the first candidate that has something to choose from. */
function search<Choice>(
  root: Document | Element,
  key: SelectorKey,
  choose: (found: readonly Element[], isOwn: (element: Element) => boolean) => Choice | undefined,
): Choice | undefined {
  for (const [index, selector] of selectors[key].entries()) {
    const chosen = choose(queryAll(root, selector), (element) => !isForeign(element, root, key));
    count(`${key} ${index}`, chosen !== undefined);
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}

/** Bodies and their frames are themselves strange places: for them only what stands inside a body is foreign. */
function isForeign(element: Element, root: Document | Element, key: SelectorKey): boolean {
  if (key === 'clipped') return false;
  const parent = parentOf(element);
  if (parent === undefined) return false;
  const place = closestTo(parent, key === 'body' ? BODY : STRANGE_PLACES);
  return place !== undefined && isWithin(root, place);
}

function count(candidate: string, hit: boolean): void {
  const { hits, misses } = counts.get(candidate) ?? { hits: 0, misses: 0 };
  counts.set(candidate, { candidate, hits: hits + Number(hit), misses: misses + Number(!hit) });
}
