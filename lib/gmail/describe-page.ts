import { attributeOf, attributesOf, childrenOf, isMatch, languageOf, queryAll, tagOf } from './dom';
import { findCounts } from './find';
import { findThread } from './find-thread';
import { isOwn } from './own-elements';
import { pageReading, readThread } from './read-thread';
import { COMPOSE, type SelectorKey, STRANGE_PLACES, selectors } from './selectors';
import { runAtOnce } from './slices';

/** What is told of each message: which candidate found its parts. */
const PARTS = ['message', 'header', 'sender', 'time', 'body', 'bodyFrame'] as const satisfies readonly SelectorKey[];
/** Lines of structure, so that the report stays something that one can look through. */
const LINE_LIMIT = 600;
/** Elements of one parent that are told. */
const CHILD_LIMIT = 12;

/**
 * The state of reading as text, for a report about a page that is not understood: which candidate of which selector
 * found what, and how Gmail's page is built. It holds names of elements, classes and attributes and the lengths of
 * values: no address, no subject, no id, not one word of any mail. Nothing is looked at inside mails.
 */
export function describePage(document: Document): string {
  const { thread, reading } = pageReading(document, readThread(document));
  const place = runAtOnce(findThread(document));
  const messages = thread?.snapshot.messages ?? [];
  const root = place?.pane ?? queryAll(document, selectors.pane[0]).at(-1) ?? document.body;
  return [
    `reading: ${reading}; language: ${languageOf(document)}; whole: ${place?.isWhole}; thread id: ${place?.id?.length}`,
    ...messages.map(
      ({ sentAt, problems }, at) =>
        `message ${at}: ${sentAt.basis}; ${problems.join()}; ${place?.items[at] ? partsOf(place.items[at]) : ''}`,
    ),
    ...[...findCounts()].map(([candidate, { hits, misses }]) => `${candidate}: ${hits} of ${hits + misses}`),
    ...structureOf(root),
  ].join('\n');
}

const partsOf = (item: Element): string =>
  PARTS.map((key) => `${key} ${selectors[key].findIndex((selector) => queryAll(item, selector).length > 0)}`).join(' ');

function structureOf(root: Element): readonly string[] {
  const lines: string[] = [];
  const open = [{ element: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined && lines.length < LINE_LIMIT; next = open.pop()) {
    const { element, depth } = next;
    lines.push(' '.repeat(depth) + shapeOf(element));
    if (isMatch(element, `${STRANGE_PLACES}, ${COMPOSE}`) || isOwn(element)) continue;
    const children = childrenOf(element).slice(-CHILD_LIMIT).reverse();
    open.push(...children.map((child) => ({ element: child, depth: depth + 1 })));
  }
  return lines;
}

/** `div.adn.ads[data-message-id:29]`: of values only the length, but for those that are Gmail's own words. */
function shapeOf(element: Element): string {
  const names = (attributeOf(element, 'class') ?? '').match(/[\w-]+/g) ?? [];
  const attributes = attributesOf(element)
    .filter(({ name }) => name !== 'class')
    .map(
      ({ name, value }) => `[${name}:${/^(?:role|dir|aria-expanded)$/.test(name) ? value.slice(0, 20) : value.length}]`,
    );
  return [tagOf(element), ...names.map((name) => `.${name}`), ...attributes].join('');
}
