// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ReadingLine, readingViewOf } from '../../../components/popup/reading-line';
import { draw, wordsOf } from '../client/draw';

const THREAD = { tabId: 1, threadId: '18f0a1b2c3d4e5f0', clientId: undefined, reading: 'ok', at: 0 } as const;

test.each([
  ['no Gmail tab', undefined, 'none'],
  ['the inbox', { ...THREAD, threadId: undefined }, 'none'],
  ['a thread', THREAD, 'ok'],
  ['a thread with folded messages', { ...THREAD, reading: 'partly' as const }, 'partly'],
  ['a page that is not understood', { ...THREAD, threadId: undefined, reading: 'unreadable' as const }, 'unreadable'],
] as const)('%s', (_case, thread, reading) => {
  expect(readingViewOf(thread)).toBe(reading);
});

test.each([
  ['ok', 'This page is read.', 'status'],
  ['partly', 'read in part', 'status'],
  ['none', 'No Gmail thread is open.', 'status'],
  ['unreadable', 'This page cannot be read.', 'alert'],
] as const)('%s is told in words', async (reading, words, role) => {
  const root = await draw(<ReadingLine reading={reading} />);
  expect(wordsOf(root.querySelector(`[role=${role}]`))).toContain(words);
});
