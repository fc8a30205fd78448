import {
  areaOf,
  attributeOf,
  closestTo,
  comparePlaces,
  isMatch,
  isShown,
  isWithin,
  parentOf,
  textOf,
  titleOf,
} from './dom';
import { find, findAll } from './find';
import { fromDecimal, loggedId } from './message-id';
import { COLLAPSED, OPEN, selectors } from './selectors';
import { filterInSteps, type Steps } from './slices';

/** The open thread in the page. */
export interface ThreadPlace {
  readonly id: string | undefined;
  readonly subject: string;
  /** The part of the page that is redrawn when the thread changes. */
  readonly pane: Element;
  /** The messages' places, in the order of the page; without drafts and without what other extensions put there. */
  readonly items: readonly Element[];
  /** False when a sender stands outside of all items: then Gmail's list is not what it was. */
  readonly isWhole: boolean;
}

/**
 * Finds the thread on screen. Threads that were left stay in the page, hidden; a list may stand beside the thread; the
 * subject may stand without messages while Gmail is still drawing (then there is no thread yet).
 */
export function* findThread(document: Document): Steps<ThreadPlace | undefined> {
  const places: ThreadPlace[] = [];
  for (const subject of findAll(document, 'subject').filter(isShown)) {
    const place = yield* placeAt(subject, subject);
    if (place !== undefined) places.push(place);
  }
  if (places.length > 0) return chooseShown(places, titleOf(document));
  const message = yield* findShown(document, 'message');
  return message && (yield* placeAt(message, undefined));
}

/** Whether Gmail shows a thread, told by other means than reading it: by the address, a subject line or an id on screen. */
export function* isThreadOpen(document: Document): Steps<boolean> {
  const { hash, search } = document.location;
  if (isThreadAddress(hash) || THREAD_QUERY.test(search)) return true;
  return ((yield* findShown(document, 'subject')) ?? (yield* findShown(document, 'message'))) !== undefined;
}

/** The first that is on screen; threads that were left hold hundreds that are not. */
function* findShown(document: Document, key: 'subject' | 'message'): Steps<Element | undefined> {
  yield;
  for (const element of findAll(document, key)) {
    if (isShown(element)) return element;
    yield;
  }
  return undefined;
}

// A thread's own window, its print view, a whole message behind "View entire message".
const THREAD_QUERY = /[?&](?:th|permthid|permmsgid)=/;

// Views whose name is followed by something that is no thread: a label, a search.
const NAMED_VIEWS = /^(?:label|search|advanced-search|category|section_query|settings|al|create-filter|circle)$/;

/** `#inbox/FMfcgzQcpKXx…`, `#label/Clients/FMfcgz…`, `#search/late+invoice/p2/18a41665ecb473a3`. */
export function isThreadAddress(hash: string): boolean {
  const [view = '', ...parts] = hash.replace(/^#/, '').replace(/\?.*$/s, '').split('/');
  const own = NAMED_VIEWS.test(view) ? parts.slice(1) : parts;
  return /^[A-Za-z\d]{16,}$/.test(own.at(-1) ?? '');
}

/**
 * Goes up from the subject to the first element that holds messages too, but not out of the pane. A message that is
 * shown alone may be in no list: then it is its own place.
 */
function* placeAt(start: Element, subject: Element | undefined): Steps<ThreadPlace | undefined> {
  const pane = closestTo(start, selectors.pane[0]) ?? start.ownerDocument.body;
  for (const search of [findPlaces, findMessages]) {
    for (let root = parentOf(start); root !== undefined && isWithin(pane, root); root = parentOf(root)) {
      const places = yield* search(root);
      const items = yield* filterInSteps(places, isMessage);
      if (!items.some(isShown)) continue;
      const isWhole = yield* holdAllSenders(places, root);
      return { id: readThreadId(root, subject), subject: subject ? readSubject(subject) : '', pane, items, isWhole };
    }
  }
  return undefined;
}

const readSubject = (subject: Element) => textOf(subject).replace(/\s+/g, ' ').trim().slice(0, 1000);

function* findMessages(root: Element): Steps<readonly Element[]> {
  yield;
  return findAll(root, 'message');
}

/** Told by role and by class: one that has lost either is not overlooked. Outermost ones only, in the order of the page. */
function* findPlaces(root: Element): Steps<readonly Element[]> {
  const byRole = findAll(root, 'item');
  const all = new Set(byRole);
  for (const key of ['openItem', 'collapsedItem', 'countedItem', 'countedPart'] as const) {
    yield;
    for (const item of findAll(root, key)) all.add(item);
  }
  const outermost = yield* filterInSteps([...all], (item) => !isInside(item, all, root));
  return all.size === byRole.length ? outermost : outermost.toSorted(comparePlaces);
}

function* holdAllSenders(places: readonly Element[], root: Element): Steps<boolean> {
  const known = new Set(places);
  const senders = findAll(root, 'sender');
  yield;
  return (yield* filterInSteps(senders, (sender) => isInside(sender, known, root))).length === senders.length;
}

function isInside(element: Element, places: ReadonlySet<Element>, root: Element): boolean {
  for (let outer = parentOf(element); outer !== undefined && outer !== root; outer = parentOf(outer)) {
    if (places.has(outer)) return true;
  }
  return false;
}

/** Other extensions put things into the list, and drafts are messages to be. */
function isMessage(item: Element): boolean {
  if (find(item, 'body') === undefined && find(item, 'draft') !== undefined) return false;
  return isMatch(item, `${OPEN}, ${COLLAPSED}, ${selectors.message.join()}`) || find(item, 'message') !== undefined;
}

/** Some threads have the word "undefined" for their permanent id (since November 2025). */
function readThreadId(root: Element, subject: Element | undefined): string | undefined {
  const legacy = subject && attributeOf(subject, 'data-legacy-thread-id');
  if (legacy !== undefined && /^[\da-f]{12,16}$/.test(legacy)) return legacy;
  const permanent = (subject && attributeOf(subject, 'data-thread-perm-id')) ?? '';
  if (/^#?thread-a:r-?\d{5,25}$/.test(permanent)) return permanent.replace('#', '');
  const star = find(root, 'star');
  const ofWindow = new URLSearchParams(root.ownerDocument.location.search).get('th') ?? '';
  return (
    fromDecimal(permanent, 'thread-f') ?? (star && loggedId(star, 1, 'thread-f')) ?? fromDecimal(ofWindow, 'thread-f')
  );
}

/** Of several that seem to be on screen, the one that the title of the page names, else the largest; none when they are alike. */
function chooseShown(places: readonly ThreadPlace[], title: string): ThreadPlace | undefined {
  if (places.length < 2) return places[0];
  const [named, another] = places.filter(({ subject }) => subject !== '' && title.startsWith(subject));
  if (named !== undefined && another === undefined) return named;
  const areas = places.map((place) => ({ place, area: areaOf(place.pane) })).sort((a, b) => b.area - a.area);
  return areas[0]?.area === areas[1]?.area ? undefined : areas[0]?.place;
}
