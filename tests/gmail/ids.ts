import { createHash } from 'node:crypto';

/** The names Gmail gives one message. */
export interface MessageIds {
  /** `data-legacy-message-id`: hexadecimal, `id >> 20` is {@link acceptedAt}. */
  readonly id: string;
  /** The same number, decimal. */
  readonly decimal: string;
  /** `data-message-id`: "#msg-f:<decimal>"; "#msg-a:r<number>", which says nothing of the time, for what the owner sent. */
  readonly messageId: string;
  /** UTC ms at which Gmail took the message in. */
  readonly acceptedAt: number;
}

/** Most that Gmail was seen to accept a message after its Date header's second. */
const LONGEST_LAG = 40_000;

/** Gmail's thread tokens use consonants only. */
const TOKEN_LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** Gives ids to the messages of one mailbox: the same for the same mailbox, never twice the same. */
export function createIdGiver(): (seed: string, sentAt: number, own: boolean, notBefore: number) => MessageIds {
  const given = new Set<bigint>();
  return (seed, sentAt, own, notBefore) => {
    const acceptedAt = Math.max(acceptanceTime(seed, sentAt), notBefore + 1);
    let low = numberOf(`${seed} low`) % (1 << 20);
    while (given.has(idOf(acceptedAt, low))) low = (low + 1) % (1 << 20);
    const id = idOf(acceptedAt, low);
    given.add(id);
    const messageId = own ? `#msg-a:r${randomLooking(seed)}` : `#msg-f:${id}`;
    return { id: id.toString(16), decimal: String(id), messageId, acceptedAt };
  };
}

/** Gmail's name for a thread in the address bar: not the thread's id. */
export function threadToken(seed: string): string {
  const letters = [...digest(`${seed} token`)].map((byte) => TOKEN_LETTERS[byte % TOKEN_LETTERS.length]);
  return `FMfcgz${letters.slice(0, 26).join('')}`;
}

/** The Date header's own second in its minute, then the way to Gmail; the latter may cross into the next minute. */
function acceptanceTime(seed: string, sentAt: number): number {
  const second = numberOf(`${seed} second`) % 60;
  const lag = numberOf(`${seed} lag`) % (LONGEST_LAG + 1);
  return sentAt + second * 1000 + lag;
}

function idOf(acceptedAt: number, low: number): bigint {
  return (BigInt(acceptedAt) << 20n) | BigInt(low);
}

function randomLooking(seed: string): bigint {
  return BigInt.asIntN(63, digest(`${seed} own`).readBigInt64BE(0));
}

function numberOf(seed: string): number {
  return digest(seed).readUInt32BE(0);
}

function digest(seed: string): Buffer {
  return createHash('sha256').update(seed).digest();
}
