import { expect, test } from 'vitest';
import { createStandIn } from '../../gmail/stand-in';
import { pageDataOf } from './mail-page';
import { weddingMailbox } from './wedding-mailbox';

const standIn = createStandIn(weddingMailbox);

test('the page comes with rules: scripts and styles by nonce, HTML by one policy', () => {
  const { status, headers, body } = standIn.answer(`${standIn.threadUrl('caldwell-album')}?x`);
  const rules = headers['content-security-policy'] ?? '';
  const nonce = /'nonce-([\w-]+)'/.exec(rules)?.[1];
  expect(status).toBe(200);
  expect(rules).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic'`);
  expect(rules).toContain(`style-src 'nonce-${nonce}'`);
  expect(rules).toContain("require-trusted-types-for 'script'; trusted-types gmail#html");
  expect([...body.matchAll(/<(?:script|style)[^>]*>/g)].every(([tag]) => tag.includes(`nonce="${nonce}"`))).toBe(true);
});

test('the page brings its style with it', () => {
  const { body } = standIn.answer(standIn.url);
  for (const rule of ['.gb_top', '.zA', '.kv', '.adO .adL', '.btC']) expect(body).toContain(`${rule} {`);
});

test('every page has its own nonce', () => {
  const nonces = [1, 2].map(() => standIn.answer(standIn.url).headers['content-security-policy']);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('modules that the page imports are all served', () => {
  const asked = ['main.js'];
  for (const name of asked) {
    const { status, headers, body } = standIn.answer(`https://mail.google.com/_/scs/mail-static/_/js/${name}`);
    expect([name, status, headers['content-type']]).toEqual([name, 200, 'text/javascript; charset=utf-8']);
    const imports = [...body.matchAll(/from '\.\/([\w-]+\.js)'/g)].map((found) => found[1] ?? '');
    asked.push(...imports.filter((each) => !asked.includes(each)));
  }
  expect(asked.length).toBeGreaterThan(10);
});

test.each(['cleardot.gif', 'mail.svg', 'avatar.svg?letter=%3C&colour=3', 'avatar.svg'])('%s is drawn', (name) => {
  const { status, headers, body } = standIn.answer(`${standIn.url}images/${name}`);
  expect([status, headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(body).toMatch(/^<svg [^<]*>/);
  expect(body).not.toContain('><<');
});

test.each([
  'https://mail.google.com/mail/u/1/',
  'https://mail.google.com/mail/u/0/images/elsewhere.png',
  'https://mail.google.com/_/scs/mail-static/_/js/../stand-in.ts',
  'https://mail.google.com/_/scs/mail-static/_/js/nothing.js',
  'https://elsewhere.example/mail/u/0/',
])('%s is not found', (url) => {
  expect(standIn.answer(url).status).toBe(404);
});

test.each([
  ['en', 'ltr'],
  ['he', 'rtl'],
  ['ar', 'rtl'],
  ['pl', 'ltr'],
  ['zh-CN', 'ltr'],
  ['fa', 'rtl'],
] as const)('the page says that it is in %s and written %s', (language, direction) => {
  const { body } = createStandIn(weddingMailbox, { language, account: 1 }).answer('https://mail.google.com/mail/u/1/');
  expect(body).toContain(`<html lang="${language}" dir="${direction}"`);
});

test('mail cannot break out of the data it comes in', () => {
  const mailbox = {
    ...weddingMailbox,
    threads: weddingMailbox.threads.map((thread) => ({ ...thread, subject: '</script><script>alert(1)</script>' })),
  };
  const { data, standIn: hostile } = pageDataOf({}, mailbox);
  expect(hostile.answer(hostile.url).body.match(/<script/g)).toHaveLength(2);
  expect(data.threads[0].subject).toBe('</script><script>alert(1)</script>');
});

test('three threads are unread unless said otherwise', () => {
  const unread = (data: { threads: { unread: boolean }[] }) => data.threads.filter((thread) => thread.unread).length;
  expect(unread(pageDataOf().data)).toBe(3);
  expect(unread(pageDataOf({ unread: ['barak-hall'] }).data)).toBe(1);
});

test('the present is never before the newest message', () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().replace(/\.\d+Z/, 'Z');
  const [thread] = weddingMailbox.threads;
  if (!thread?.messages[0]) throw new Error('The wedding mailbox is empty');
  const messages = [{ ...thread.messages[0], sentAt: tomorrow }];
  const { data } = pageDataOf({ now: undefined } as never, { ...weddingMailbox, threads: [{ ...thread, messages }] });
  expect(data.now).toBeGreaterThan(Date.parse(tomorrow));
});

test('a thread that is not there is told with those that are', () => {
  expect(() => standIn.threadUrl('no-such-wedding')).toThrow('no thread "no-such-wedding", only: caldwell-album');
});
