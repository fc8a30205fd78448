import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdGiver, threadToken } from '../../gmail/ids';
import { createStandIn } from '../../gmail/stand-in';
import { weddingMailbox } from './wedding-mailbox';

const standIn = createStandIn(weddingMailbox);
const messages = standIn.threads.flatMap((thread) => thread.messages);

test('an id tells when Gmail accepted the message', () => {
  for (const message of messages) {
    expect(Number(BigInt(`0x${message.id}`) >> 20n)).toBe(message.acceptedAt);
    expect(BigInt(message.decimal)).toBe(BigInt(`0x${message.id}`));
  }
});

test('a message is accepted in its minute or at most 40 seconds after it', () => {
  const lags = messages.map((message) => message.acceptedAt - message.sentAt);
  expect(Math.min(...lags)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...lags)).toBeLessThan(100_000);
  expect(lags.some((lag) => lag >= 60_000)).toBe(true);
});

test('ids are sixteen hexadecimal digits, all different, and rise within a thread', () => {
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  for (const { messages: inThread } of standIn.threads) {
    expect(inThread.every(({ id }) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
    expect(inThread.map(({ id }) => id)).toEqual(inThread.map(({ id }) => id).toSorted());
  }
});

test('the same mailbox gives the same ids', () => {
  expect(createStandIn(weddingMailbox, { language: 'he' }).threads.map(({ id }) => id)).toEqual(
    standIn.threads.map(({ id }) => id),
  );
});

test('what the owner sent has a random-looking id beside the legacy one', () => {
  const [asked, answered] = standIn.thread('quell-timeline').messages;
  expect(asked?.messageId).toBe(`#msg-f:${asked?.decimal}`);
  expect(answered?.messageId).toMatch(/^#msg-a:r-?\d+$/);
  expect(answered?.messageId).not.toContain(answered?.decimal);
});

test('messages of one minute keep their order and never share an id', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
      const give = createIdGiver();
      let before = 0;
      const ids = Array.from({ length: count }, (_, at) => {
        const given = give(`late invoice/${at}`, Date.UTC(2026, 8, 14, 20, 41), false, before);
        before = given.acceptedAt;
        return given.id;
      });
      return new Set(ids).size === count && ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? ''));
    }),
  );
});

test('a thread is named in the address bar by a token that is not its id', () => {
  expect(threadToken('caldwell-album')).toMatch(/^FMfcgz[BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz]{26}$/);
  expect(standIn.threadUrl('caldwell-album')).toBe(
    `https://mail.google.com/mail/u/0/#inbox/${threadToken('caldwell-album')}`,
  );
});
