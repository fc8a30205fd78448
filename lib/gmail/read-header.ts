import type { MessageSnapshot } from '../model';
import { attributeOf } from './dom';
import { find } from './find';
import { readRecipients, readSender } from './message-sender';
import { acceptedAt, type DatedBy, sentTime } from './sent-time';

/** What is the same for all messages of a page. */
export interface ReadingContext {
  /** The user's own address, in lower case. */
  readonly account: string;
  /** Gmail's own language. */
  readonly language: string;
  /** UTC ms: ids from the future are not believed. */
  readonly now: number;
}

/** What stands above a mail, and how it was told. */
export interface HeaderReading {
  readonly fields: Pick<MessageSnapshot, 'sender' | 'recipients' | 'direction' | 'sentAt' | 'bulk'>;
  /** The element that names the sender; undefined where that is not certain. */
  readonly sender: Element | undefined;
  /** Gmail warns that the sender may be somebody else. */
  readonly isUnverified: boolean;
  readonly datedBy: DatedBy;
}

/**
 * Reads what Gmail tells of a message, opened or not.
 * @param id Gmail's id of it, if it is known.
 * @param isOwn Whether its ids say that this account wrote it.
 */
export function readHeader(
  message: Element,
  id: string | undefined,
  isOwn: boolean,
  { account, language, now }: ReadingContext,
): HeaderReading {
  const isUnverified = find(message, 'unverified') !== undefined;
  const place = isUnverified ? undefined : readSender(message);
  const sender = place?.address;
  const accepted = id === undefined ? undefined : acceptedAt(id, now);
  const tooltip = readTooltip(message);
  const fields = {
    sender,
    recipients: readRecipients(message),
    direction: isOwn || sender?.address.toLowerCase() === account ? 'out' : 'in',
    sentAt: sentTime(accepted, tooltip, language),
    bulk: find(message, 'unsubscribe') !== undefined,
  } as const;
  return { fields, sender: place?.element, isUnverified, datedBy: { accepted, tooltip } };
}

/** The whole date, in Gmail's language and the machine's zone. */
function readTooltip(message: Element): string | undefined {
  const time = find(message, 'time');
  return time && attributeOf(time, 'title');
}
