// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { accountPath, readAccount } from '../../../lib/gmail/account';

beforeEach(() => history.replaceState(null, '', `/mail/u/${Math.floor(Math.random() * 1e9)}/`));

describe('the account', () => {
  test.each([
    ['the inbox', 'Inbox (3) - ann@studio.example - Gmail'],
    ['a thread', 'Re: late invoice - ann@studio.example - Gmail'],
    ['a company', 'Wedding on the 5th - ann@studio.example - Studio Marlow Mail'],
    ['capitals', 'Inbox - Ann@Studio.example - Gmail'],
    [
      'a subject with an address in it',
      'Ask eve@elsewhere.example - eve@elsewhere.example - ann@studio.example - Gmail',
    ],
  ])('is read from the title of %s', (_, title) => {
    document.title = title;
    expect(readAccount(document)).toBe('ann@studio.example');
  });

  test('is kept while the title says something else for a moment', () => {
    document.title = 'Inbox - ann@studio.example - Gmail';
    readAccount(document);
    document.title = 'eve@elsewhere.example says hello…';
    expect(readAccount(document)).toBe('ann@studio.example');
  });

  test('is unknown while Gmail is loading', () => {
    document.title = 'Gmail';
    expect(readAccount(document)).toBeUndefined();
  });
});

test.each([
  ['/mail/u/0/', '/mail/u/0'],
  ['/mail/u/12/popout', '/mail/u/12'],
  ['/mail/b/AOxm3/u/0/', '/mail/b/AOxm3/u/0'],
  ['/mail/', '/mail'],
])('%s belongs to the account at %s', (path, account) => {
  expect(accountPath(path)).toBe(account);
});
