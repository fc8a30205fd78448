import { expect, test } from 'vitest';
import { threadLink } from '../../../lib/exports/thread-link';

test('a thread opens in the mailbox of its account, wherever that is signed in', () => {
  expect(threadLink('jo+work@studio.example', '18F0a1b2c3d4e5f0')).toBe(
    'https://mail.google.com/mail/u/?authuser=jo%2Bwork%40studio.example#all/18f0a1b2c3d4e5f0',
  );
});

test.each(['', 'thread-a:r123', '../settings', '18f0a1b2c3d4e5f0/../x', 'javascript:alert(1)', 'g'.repeat(16)])(
  'what is no thread id of Gmail’s makes no link: %j',
  (threadId) => {
    expect(threadLink('jo@studio.example', threadId)).toBeUndefined();
  },
);

test('an account cannot lead elsewhere', () => {
  const link = threadLink('x@evil.example#all/1?authuser=y', '18f0a1b2c3d4e5f0') ?? '';
  expect(new URL(link).host).toBe('mail.google.com');
  expect(new URL(link).hash).toBe('#all/18f0a1b2c3d4e5f0');
});
