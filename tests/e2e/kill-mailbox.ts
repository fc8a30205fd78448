import type { Mailbox, MailboxAddress, MailboxMessage, MailboxThread } from '../gmail/mailbox';

/** A source of chance that gives the same sequence for the same seed (mulberry32, public domain). */
export function createChance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from `low` to `high`, both included. */
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}

type Chance = ReturnType<typeof createChance>;

const OWNER: MailboxAddress = { name: 'Iris Maroun', address: 'iris@studio-iris.example' };

const CLIENTS: readonly MailboxAddress[] = [
  { name: 'Nora Lind', address: 'nora@lumen-weddings.example' },
  { name: 'Tadeo Ruiz', address: 'tadeo@ruiz-catering.example' },
  { name: 'Wanda Bąk', address: 'wanda@kwiaty-bak.example' },
];

const LINES: readonly string[] = [
  'The invitations look lovely, thank you.',
  'Could you also throw in a logo while you are at it?',
  'Even an intern could do it. Honestly, this is amateur work.',
  'Here is the guest list for the seating plan.',
  'The invoice will be paid on Friday.',
  'You clearly have no idea what you are doing.',
];

const DAY = 86_400_000;

/** Threads about weddings between one freelancer and three clients, at all hours, over four months before `now` (UTC ms). */
export function killMailbox(chance: Chance, threads: number, now: number): Mailbox {
  return { owner: OWNER, threads: Array.from({ length: threads }, (_, i) => weddingThread(chance, i, now)) };
}

function weddingThread(chance: Chance, index: number, now: number): MailboxThread {
  const client = chance.pick(CLIENTS);
  const start = now - chance.between(2, 120) * DAY - chance.between(0, 23) * 3_600_000;
  const messages = Array.from({ length: chance.between(2, 7) }, (_, i): MailboxMessage => {
    const isAnswer = i % 3 === 1;
    return {
      sentAt: isoMinute(start + i * chance.between(20, 60) * 60_000 * (i + 1)),
      from: isAnswer ? OWNER : client,
      to: [isAnswer ? client : OWNER],
      text: isAnswer ? 'Thank you, I will look at it tomorrow.' : `${chance.pick(LINES)}\n\n${chance.pick(LINES)}`,
    };
  });
  return {
    name: `wedding-${index + 1}`,
    subject: `Wedding ${index + 1}`,
    messages: messages.toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : 1)),
  };
}

const isoMinute = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}:00+00:00`;
