import type { MessageSnapshot, ReadingProblem } from '../model';
import { currentOwnText } from './current-own-text';
import { attributeOf, closestTo, firstChildOf, isMatch, isShown, isWithin } from './dom';
import { find, findAll } from './find';
import { isOwnMessage, readMessageId } from './message-id';
import { isSenderUnverified, readRecipients, readSender } from './message-sender';
import type { OwnText } from './own-text';
import { COLLAPSED, selectors } from './selectors';
import { acceptedAt, type DatedBy, sentTime } from './sent-time';
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

/** What is the same for all messages of a page. */
export interface ReadingContext {
  /** The user's own address, in lower case. */
  readonly account: string;
  /** Gmail's own language. */
  readonly language: string;
  /** UTC ms: ids from the future are not believed. */
  readonly now: number;
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
  const header = readHeader(item, undefined, context);
  const problems: ReadingProblem[] = ['collapsed'];
  if (find(item, 'header') !== undefined) {
    if (header.sender === undefined) problems.push('no-sender');
    // Without an id "03/04" may be two days; that is no fault of the page, and the day is known once the message is opened.
    if (!/\p{Nd}/u.test(readTooltip(item) ?? '')) problems.push('no-time');
  }
  const snapshot = { ...header, id: undefined, text: '', attributions: [], problems };
  return { snapshot, elements: undefined, datedBy: readDate(item, undefined, context) };
}

function readOpened(item: Element, message: Element, context: ReadingContext): MessageReading {
  const id = readMessageId(message);
  const body = findBody(message);
  const ownText = body && readOwnWords(item, id, body);
  const header = readHeader(message, id, context);
  const problems = findProblems(message, { ...header, id }, body, ownText);
  const { text = '', attributions = [] } = ownText ?? {};
  const snapshot = { ...header, id, text, attributions, problems };
  const elements = id === undefined ? undefined : findElements(item, message, body);
  return { snapshot, elements, datedBy: readDate(message, id, context) };
}

/** Undefined where the body does not show what the sender wrote; cut where a part of it cannot be read. */
function readOwnWords(item: Element, id: string | undefined, body: Element): OwnText | undefined {
  const ownText = currentOwnText(body);
  const strangeness = strangenessOf(item, id, body, ownText);
  if (strangeness === 'rewritten' || (strangeness === 'framed' && ownText.text === '')) return undefined;
  return strangeness === 'framed' ? { ...ownText, isCut: true } : ownText;
}

type Header = Pick<MessageSnapshot, 'sender' | 'recipients' | 'direction' | 'sentAt' | 'bulk'>;

function readHeader(message: Element, id: string | undefined, context: ReadingContext): Header {
  const { account, language } = context;
  const sender = readSender(message)?.address;
  const { accepted, tooltip } = readDate(message, id, context);
  return {
    sender,
    recipients: readRecipients(message),
    direction: isOwnMessage(message) || sender?.address.toLowerCase() === account ? 'out' : 'in',
    sentAt: sentTime(accepted, tooltip, language),
    bulk: find(message, 'unsubscribe') !== undefined,
  };
}

const readDate = (message: Element, id: string | undefined, { now }: ReadingContext): DatedBy => ({
  accepted: id === undefined ? undefined : acceptedAt(id, now),
  tooltip: readTooltip(message),
});

/** The whole date, in Gmail's language and the machine's zone. */
function readTooltip(message: Element): string | undefined {
  const time = find(message, 'time');
  return time && attributeOf(time, 'title');
}

/** Gmail keeps a second, empty and hidden body after the first one. */
function findBody(message: Element): Element | undefined {
  const bodies = findAll(message, 'body').filter((body) => !isMatch(body, selectors.draft.join(', ')));
  const filled = bodies.filter((body) => firstChildOf(body) !== undefined);
  return filled.find(isShown) ?? filled[0] ?? bodies[0];
}

function findProblems(
  message: Element,
  { id, sender, sentAt }: Pick<MessageSnapshot, 'id' | 'sender' | 'sentAt'>,
  body: Element | undefined,
  ownText: OwnText | undefined,
): readonly ReadingProblem[] {
  const isClipped = find(message, 'clipped') !== undefined;
  const isUnverified = isSenderUnverified(message);
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

function findElements(item: Element, message: Element, body: Element | undefined): MessageElements | undefined {
  const sender = readSender(message)?.element;
  const header = find(message, 'header');
  if (sender === undefined || header === undefined || !isWithin(header, sender)) return undefined;
  const line = closestTo(sender, selectors.senderLine[0]);
  return { item, senderSlot: line !== undefined && isWithin(header, line) ? line : sender, header, body };
}
