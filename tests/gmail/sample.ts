import type { Mailbox, MailboxMessage, MailboxThread } from './mailbox';

const files = import.meta.glob<readonly MailboxThread[]>('./sample/*.json', { eager: true, import: 'default' });

const WEEK = 7 * 24 * 60 * 60_000;

/** When the sample mailbox was written: its newest message is a few days older. */
const WRITTEN_AT = Date.parse('2026-11-21T12:00:00Z');

/**
 * The mailbox of a freelance designer: good, difficult and in-between clients in five languages, a newsletter, a robot.
 * Moved by whole weeks so that it ends in the week before `now` (UTC ms): weekdays and clock times stay as written.
 */
export function sampleMailbox(now: number): Mailbox {
  const shift = Math.floor((now - WRITTEN_AT) / WEEK) * WEEK;
  return {
    owner: { name: 'Noa Keller', address: 'noa@kellerstudio.example' },
    threads: Object.values(files)
      .flat()
      .map((thread) => ({ ...thread, messages: thread.messages.map((message) => later(message, shift)) })),
  };
}

const later = (message: MailboxMessage, shift: number): MailboxMessage => ({
  ...message,
  sentAt: moveDate(message.sentAt, shift),
});

/** Moves an ISO 8601 time with offset; the offset stays. */
function moveDate(iso: string, shift: number): string {
  const offset = iso.slice(19);
  const moved = new Date(Date.parse(`${iso.slice(0, 19)}Z`) + shift);
  return `${moved.toISOString().slice(0, 19)}${offset}`;
}
