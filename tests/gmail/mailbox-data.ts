import { renderBody, snippetOf } from './body';
import { createIdGiver, type MessageIds, threadToken } from './ids';
import type { Mailbox, MailboxAddress, MailboxMessage, MailboxThread } from './mailbox';
import { parseSentAt } from './sent-at';
import type { MailTexts } from './texts/texts';

/** A message as the page gets it. */
export interface MessageData extends MessageIds {
  /** UTC ms, a whole minute. */
  readonly sentAt: number;
  readonly from: MailboxAddress;
  readonly to: readonly MailboxAddress[];
  readonly snippet: string;
  /** Content of `.a3s`, cut at {@link CLIP_LENGTH}. */
  readonly body: string;
  readonly clipped: boolean;
  readonly attachments: readonly string[];
  /** `data-message-id` where it is not `messageId`: with conversation view off. */
  readonly shownId?: string;
}

/** A thread as the page gets it. */
export interface ThreadData {
  /** Legacy id, hexadecimal: the id of its first message. */
  readonly id: string;
  /** `data-thread-perm-id`. */
  readonly permId: string;
  /** Name in the address bar. */
  readonly token: string;
  readonly subject: string;
  readonly bulk: boolean;
  /** Its newest message is unread. */
  readonly unread: boolean;
  readonly messages: readonly MessageData[];
}

/** Gmail shows about this much of a body, then "[Message clipped]". Characters. */
export const CLIP_LENGTH = 102_400;

/** Threads that are unread when nobody says which. */
const UNREAD_THREADS = 3;

/** With conversation view off, Gmail shows each message alone and has one name for it. */
export function singleMessages(name: string, thread: ThreadData): readonly ThreadData[] {
  return thread.messages.map((message, at) => ({
    ...thread,
    token: threadToken(singleName(name, at)),
    unread: thread.unread && at === thread.messages.length - 1,
    messages: [{ ...message, shownId: message.id }],
  }));
}

/** Name of one message of a thread, counted from 0. */
const singleName = (name: string, at: number): string => `${name}/${at}`;

/**
 * Turns a mailbox into what the page shows, in the mailbox's order.
 * @param unread names of the unread threads; undefined: the three newest that end with somebody else's message
 */
export function mailboxData(
  mailbox: Mailbox,
  texts: MailTexts,
  unread: readonly string[] | undefined,
): ReadonlyMap<string, ThreadData> {
  const giveIds = createIdGiver();
  const unreadNames = new Set(unread ?? newestIncoming(mailbox));
  return new Map(
    mailbox.threads.map((thread) => {
      const ids = idsOf(thread, mailbox, giveIds);
      return [thread.name, threadData(thread, ids, texts, unreadNames.has(thread.name))];
    }),
  );
}

function threadData(thread: MailboxThread, ids: readonly MessageIds[], texts: MailTexts, unread: boolean): ThreadData {
  const [first] = ids;
  if (!first) throw new Error(`${thread.name} has no message`);
  return {
    id: first.id,
    permId: first.messageId.replace('#msg-', 'thread-'),
    token: threadToken(thread.name),
    subject: thread.subject,
    bulk: thread.bulk ?? false,
    unread,
    messages: thread.messages.flatMap((message, at) => {
      const given = ids[at];
      return given ? [messageData(message, given, renderBody(thread.messages, at, texts))] : [];
    }),
  };
}

function messageData(message: MailboxMessage, ids: MessageIds, body: string): MessageData {
  return {
    ...ids,
    sentAt: parseSentAt(message.sentAt).at,
    from: message.from,
    to: message.to,
    snippet: snippetOf(message),
    body: body.slice(0, CLIP_LENGTH),
    clipped: body.length > CLIP_LENGTH,
    attachments: message.attachments ?? [],
  };
}

/** Ids in the order of acceptance: within a thread they rise. */
function idsOf(
  thread: MailboxThread,
  { owner, aliases = [] }: Mailbox,
  giveIds: ReturnType<typeof createIdGiver>,
): MessageIds[] {
  const ownAddresses = [owner.address, ...aliases].map((address) => address.toLowerCase());
  const ids: MessageIds[] = [];
  for (const [at, message] of thread.messages.entries()) {
    const own = ownAddresses.includes(message.from.address.toLowerCase());
    const sentAt = parseSentAt(message.importedAt ?? message.sentAt).at;
    ids.push(giveIds(`${thread.name}/${at}`, sentAt, own, ids.at(-1)?.acceptedAt ?? 0));
  }
  return ids;
}

function newestIncoming(mailbox: Mailbox): readonly string[] {
  return mailbox.threads
    .flatMap((thread) => {
      const newest = thread.messages.at(-1);
      if (!newest || newest.from.address === mailbox.owner.address) return [];
      return [{ name: thread.name, at: parseSentAt(newest.sentAt).at }];
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, UNREAD_THREADS)
    .map(({ name }) => name);
}
