import { expect, test } from 'vitest';
import { readingState } from '../../../lib/gmail/reading-state';
import type { MessageSnapshot, ReadingProblem } from '../../../lib/model';

const message = (...problems: readonly ReadingProblem[]): MessageSnapshot => ({
  id: problems.some((problem) => problem === 'no-id' || problem === 'collapsed') ? undefined : '19ce3a1f20a4b7c1',
  sender: problems.includes('no-sender') ? undefined : { address: 'ann@lighthouse-books.example', name: 'Ann' },
  recipients: [],
  direction: 'in',
  sentAt: { at: 1_773_221_400_000, basis: 'id+tooltip' },
  text: '',
  attributions: [],
  bulk: false,
  problems,
});

test.each([
  ['all is read', 'ok', [message(), message()]],
  ['some were never opened', 'ok', [message('collapsed'), message()]],
  ['a quote is uncertain', 'ok', [message('quote-uncertain')]],
  ['a time is missing', 'partly', [message('no-time'), message()]],
  ['a tooltip is missing', 'partly', [{ ...message(), sentAt: { at: 1_773_221_400_000, basis: 'id' as const } }]],
  ['the line of one that was never opened has no sender', 'partly', [message('collapsed', 'no-sender'), message()]],
  ['one is clipped', 'partly', [message('clipped')]],
  ['one has no sender', 'partly', [message('no-sender'), message()]],
  ['none has a sender', 'unreadable', [message('no-sender'), message('no-sender', 'no-time')]],
  ['none has an id', 'unreadable', [message('no-id')]],
  ['the user has just sent the only one', 'partly', [{ ...message('no-id'), direction: 'out' as const }]],
  ['none was ever opened', 'partly', [message('collapsed')]],
  ['there is none', 'unreadable', []],
])('when %s the thread is %s', (_, state, messages) => {
  expect(readingState(messages)).toBe(state);
});
