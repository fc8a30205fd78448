import { expect, test } from 'vitest';
import { checkMailbox } from '../../gmail/mailbox-check';
import { noa, weddingMailbox } from './wedding-mailbox';

const invoice = {
  sentAt: '2026-09-14T22:41:00+02:00',
  from: { name: 'Iris', address: 'iris@caldwellwedding.example' },
  to: [noa],
  text: 'Where is the invoice?',
};
const mailboxWith = (...messages: unknown[]) => ({
  owner: noa,
  threads: [{ name: 'late-invoice', subject: 'Invoice', messages }],
});

test('a right mailbox comes back as it is', () => {
  expect(checkMailbox(weddingMailbox)).toEqual(weddingMailbox);
});

test.each([
  [
    'a time without offset',
    { ...invoice, sentAt: '2026-09-14T22:41:00' },
    'late-invoice, message 1: sentAt "2026-09-14T22:41:00" is not a time',
  ],
  ['a day that does not exist', { ...invoice, sentAt: '2026-13-14T22:41:00Z' }, 'late-invoice, message 1: sentAt'],
  [
    'no address',
    { ...invoice, from: { name: 'Iris', address: 'Iris' } },
    'threads.0.messages.0.from.address: "Iris" is not a mail address',
  ],
  ['nobody to send it to', { ...invoice, to: [] }, 'threads.0.messages.0.to: nobody to send it to'],
  [
    'a quote of nothing',
    { ...invoice, quotesPrevious: 'en' },
    'late-invoice, message 1: quotes the message before it, but is the first',
  ],
  [
    'an unknown locale',
    { ...invoice, quotesPrevious: 'no such thing' },
    'quotesPrevious "no such thing" is not a locale',
  ],
])('%s is told with its place', (_, message, expected) => {
  expect(() => checkMailbox(mailboxWith(message))).toThrow(expected);
});

test('messages out of order are told', () => {
  const earlier = { ...invoice, sentAt: '2026-09-14T22:41:00+03:00' };
  expect(() => checkMailbox(mailboxWith(invoice, earlier))).toThrow(
    'late-invoice, message 2: is older than the message before it',
  );
});

test('a name that stands twice is told once', () => {
  const [thread] = mailboxWith(invoice).threads;
  expect(() => checkMailbox({ owner: noa, threads: [thread, thread] })).toThrow(
    'The mailbox cannot be shown:\n- late-invoice: this name stands for more than one thread',
  );
});

test('a thread without messages and something that is no mailbox are told', () => {
  expect(() => checkMailbox(mailboxWith())).toThrow('a thread has at least one message');
  expect(() => checkMailbox(undefined)).toThrow('The mailbox cannot be shown:\n- mailbox:');
});
