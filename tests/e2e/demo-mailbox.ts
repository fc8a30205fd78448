import type { MailboxThread } from '../gmail/mailbox';
import type { StandIn } from '../gmail/stand-in';

/** Threads that nobody is kept from: mass mail and robots. They must leave no trace in the database. */
export const isNobody = (thread: MailboxThread): boolean =>
  thread.bulk === true || thread.messages.every((message) => /^(no-?reply|donotreply)@/.test(message.from.address));

/** Ids of the messages of a thread that must be in the database once it was read. */
export const messageIdsOf = (standIn: StandIn, thread: MailboxThread): readonly string[] =>
  standIn.thread(thread.name).messages.map((message) => message.id);
