import type { Message, MessageRecord, SentAtBasis } from '../model';

/** A message as it was read now, on its way into the store. */
export interface MessageReading extends Message {
  readonly account: string;
  readonly messageId: string;
  readonly subject: string;
  /** Identity of the client's address it came from or went to. */
  readonly address: string;
  /** False when it was clipped, had no body, or its quotes are uncertain. */
  readonly complete: boolean;
}

/** How much a time is worth; the words of `SentAtBasis`, worst first. */
const BASES: readonly SentAtBasis[] = ['none', 'tooltip', 'id', 'id+tooltip'];

const worthOf = (basis: SentAtBasis): number => BASES.indexOf(basis);

/** The reading with the best time that is known: a message once seen with its tooltip keeps that minute. */
export function withBestTime(reading: MessageReading, stored: MessageRecord | undefined): MessageReading {
  if (!stored) return reading;
  const senderOffset = reading.senderOffset ?? stored.senderOffset;
  const subject = reading.subject || stored.subject;
  const address = (reading.clientId === stored.clientId && stored.address) || reading.address;
  if (worthOf(reading.sentAtBasis) > worthOf(stored.sentAtBasis)) return { ...reading, senderOffset, subject, address };
  return { ...reading, senderOffset, subject, address, sentAt: stored.sentAt, sentAtBasis: stored.sentAtBasis };
}

/** Whether a reading tells a better time, or somebody else's message, than what is stored. */
export const hasNewCircumstances = (reading: MessageReading, stored: MessageRecord): boolean =>
  reading.clientId !== stored.clientId ||
  stored.address === undefined ||
  worthOf(reading.sentAtBasis) > worthOf(stored.sentAtBasis) ||
  (reading.senderOffset !== undefined && stored.senderOffset === undefined);

/**
 * Whether the text that the stored judgement was made of was worth more than this one: complete before incomplete, more
 * words before fewer. A clipped reading must not wipe out what the whole message gave.
 */
export function hadBetterText(stored: MessageRecord, reading: MessageReading, words: number): boolean {
  if (stored.complete !== reading.complete) return stored.complete;
  return !stored.complete && stored.words > words;
}
