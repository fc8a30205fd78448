import type { MessageSnapshot, ReadingProblem } from '../model';
import { currentOwnText } from './current-own-text';
import { closestTo, firstChildOf, isMatch, isShown, isWithin } from './dom';
import { find, findAll } from './find';
import { readIds } from './message-id';
import type { OwnText } from './own-text';
import { type HeaderReading, type ReadingContext, readHeader } from './read-header';
import { COLLAPSED, selectors } from './selectors';
import type { DatedBy } from './sent-time';
import { strangenessOf } from './strange-text';

/** Where one message stands in the page; only for messages that have an id and a header. */
export interface MessageElements {
  /** The message's place in the list (Gmail's list item). */
  readonly item: Element;
  /** The last element of the sender's name: put what belongs beside the sender right after it. Gmail repaints inside it. */
  readonly senderSlot: Element;
  /** The message's header; its next sibling comes before the body. */
  readonly header: Element;
  /** What the message says; undefined while Gmail has not loaded it. Never put anything inside. */
  readonly body: Element | undefined;
}

export interface MessageReading {
  readonly snapshot: MessageSnapshot;
  /** Undefined without an id, a sender or a header. */
  readonly elements: MessageElements | undefined;
  readonly datedBy: DatedBy;
}

/** Reads one message as the page shows it. What is missing is told in `problems` and never guessed. */
export function readMessage(item: Element, context: ReadingContext): MessageReading {
  const message = find(item, 'message');
  if (message === undefined && isMatch(item, COLLAPSED)) return readCollapsed(item, context);
  return readOpened(item, message ?? item, context);
}

/** Never opened: Gmail has loaded neither id nor body. Behind the "n messages" counter there is not even a header. */
function readCollapsed(item: Element, context: ReadingContext): MessageReading {
  const { fields, isUnverified, datedBy } = readHeader(item, undefined, readIds(item).isOwn, context);
  const problems: ReadingProblem[] = ['collapsed'];
  if (find(item, 'header') !== undefined) {
    if (fields.sender === undefined) problems.push(isUnverified ? 'unverified' : 'no-sender');
    // Without an id "03/04" may be two days; that is no fault of the page, and the day is known once the message is opened.
    if (!/\p{Nd}/u.test(datedBy.tooltip ?? '')) problems.push('no-time');
  }
  const snapshot = { ...fields, id: undefined, text: '', attributions: [], problems };
  return { snapshot, elements: undefined, datedBy };
}

function readOpened(item: Element, message: Element, context: ReadingContext): MessageReading {
  const { id, isOwn } = readIds(message);
  const body = findBody(message);
  const ownText = body && readOwnWords(item, id, body);
  const header = readHeader(message, id, isOwn, context);
  const problems = findProblems(message, id, header, body, ownText);
  const { text = '', attributions = [] } = ownText ?? {};
  const snapshot = { ...header.fields, id, text, attributions, problems };
  const elements = id === undefined ? undefined : findElements(item, message, header.sender, body);
  return { snapshot, elements, datedBy: header.datedBy };
}

/** Undefined where the body does not show what the sender wrote; cut where a part of it cannot be read. */
function readOwnWords(item: Element, id: string | undefined, body: Element): OwnText | undefined {
  const ownText = currentOwnText(body);
  const strangeness = strangenessOf(item, id, body, ownText);
  if (strangeness === 'rewritten' || (strangeness === 'framed' && ownText.text === '')) return undefined;
  return strangeness === 'framed' ? { ...ownText, isCut: true } : ownText;
}

/** Gmail keeps a second, empty and hidden body after the first one. */
function findBody(message: Element): Element | undefined {
  const bodies = findAll(message, 'body').filter((body) => !isMatch(body, selectors.draft.join(', ')));
  const filled = bodies.filter((body) => firstChildOf(body) !== undefined);
  return filled.find(isShown) ?? filled[0] ?? bodies[0];
}

function findProblems(
  message: Element,
  id: string | undefined,
  { fields: { sender, sentAt }, isUnverified }: HeaderReading,
  body: Element | undefined,
  ownText: OwnText | undefined,
): readonly ReadingProblem[] {
  const isClipped = find(message, 'clipped') !== undefined;
  const isFound: readonly (readonly [ReadingProblem, boolean])[] = [
    ['no-id', id === undefined],
    ['no-sender', sender === undefined && !isUnverified],
    ['unverified', isUnverified],
    ['no-time', sentAt.at === undefined],
    ['no-body', ownText === undefined || body === undefined || firstChildOf(body) === undefined],
    ['clipped', isClipped || (ownText?.isCut ?? false)],
    ['quote-uncertain', ownText?.isUncertain ?? false],
  ];
  return isFound.flatMap(([problem, isTrue]) => (isTrue ? [problem] : []));
}

function findElements(
  item: Element,
  message: Element,
  sender: Element | undefined,
  body: Element | undefined,
): MessageElements | undefined {
  const header = find(message, 'header');
  if (sender === undefined || header === undefined || !isWithin(header, sender)) return undefined;
  const line = closestTo(sender, selectors.senderLine[0]);
  return { item, senderSlot: line !== undefined && isWithin(header, line) ? line : sender, header, body };
}
