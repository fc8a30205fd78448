import { expect, test } from 'vitest';
import { firstStates } from '../../gmail/page/thread-states.js';
import { drawThread } from './mail-page';
import { weddingMailbox } from './wedding-mailbox';

const classes = (items: readonly Element[]) => items.map((item) => item.className.trim().split(/\s+/)[0]);

test('a long thread shows its first message, its last two, and a counter between', () => {
  const { items, element } = drawThread('caldwell-album');
  expect(classes(items())).toEqual(['kv', 'kx', 'kQ', 'kQ', 'kQ', 'kQ', 'kQ', 'kv', 'h7']);
  expect(element.querySelector('.adx')?.textContent).toBe('6');
});

test.each([
  [1, 'open'],
  [2, 'collapsed open'],
  [5, 'collapsed collapsed collapsed collapsed open'],
  [6, 'collapsed counter hidden hidden collapsed open'],
])('a thread of %i begins as: %s', (count, expected) => {
  expect(firstStates(count).join(' ')).toBe(expected);
});

test('messages that were never opened have neither id nor body', () => {
  const { items } = drawThread('caldwell-album');
  for (const item of items().slice(0, -1)) {
    expect(item.querySelector('[data-legacy-message-id], [data-message-id], .adn, .a3s')).toBe(null);
  }
  expect(items()[0]?.querySelector('.adf .gD')?.getAttribute('email')).toBe('iris@caldwellwedding.example');
  expect(items()[1]?.querySelector('[email]')).toBe(null);
});

test('the open message carries ids, sender, recipients, date and body as Gmail does', () => {
  const { items, known, element } = drawThread('caldwell-album');
  const open = items().at(-1);
  const ids = known.messages.at(-1);
  expect(open?.querySelector('.adn')?.getAttribute('data-legacy-message-id')).toBe(ids?.id);
  expect(open?.querySelector('.adn')?.getAttribute('data-message-id')).toBe(ids?.messageId);
  expect(open?.querySelectorAll('.gD')).toHaveLength(1);
  expect([...(open?.querySelectorAll('.hb .g2') ?? [])].map((to) => to.getAttribute('name'))).toEqual([
    'me',
    'Marta Quell',
  ]);
  expect(open?.querySelector('.g3')?.getAttribute('title')).toMatch(/^Nov 19, 2026, 12:37\sAM$/);
  expect(open?.querySelectorAll('.ii.gt')).toHaveLength(2);
  expect(open?.querySelector('.ii.gt .a3s')?.textContent).toContain('We thought that would be included');
  expect(element.querySelector('.ha > h2.hP')?.getAttribute('data-legacy-thread-id')).toBe(known.id);
});

test('log lines hold the ids of message and thread', () => {
  const { items, known } = drawThread('caldwell-album');
  const open = items().at(-1);
  for (const element of open?.querySelectorAll('.zd, .ii.gt[jslog]') ?? []) {
    const [, thread, message] = (element.getAttribute('jslog') ?? '')
      .split('; ')
      .slice(1)
      .map((part) => part.slice(2));
    expect(JSON.parse(atob(message ?? ''))[0]).toBe(known.messages.at(-1)?.messageId);
    expect(JSON.parse(atob(thread ?? ''))[0]).toBe(`#thread-f:${known.messages[0]?.decimal}`);
  }
});

test.each([
  ['en', 'me'],
  ['he', 'אני'],
  ['ar', 'أنا'],
  ['pl', 'mnie'],
  ['zh-CN', '我'],
])('in %s the owner is called %s', (language, me) => {
  const { items } = drawThread('lens-light-weekly', { language });
  expect(items()[0]?.querySelector('.g2')?.getAttribute('name')).toBe(me);
});

test('opening a message replaces what stood for it; closing keeps it hidden, with its id', () => {
  const { items, known } = drawThread('barak-hall');
  const first = items()[0];
  const row = first?.querySelector('.adf');
  first?.click();
  expect(first?.className).toBe('h7  ie nH oy8Mbf');
  expect(first?.contains(row ?? null)).toBe(false);
  expect(first?.querySelector('.a3s')?.textContent).toContain('הזוג מבקש');
  first?.querySelector<HTMLElement>('.gE')?.click();
  expect(first?.className).toBe('kv  ');
  expect(first?.querySelector<HTMLElement>('.adn')?.style.display).toBe('none');
  expect(first?.querySelector('.adn')?.getAttribute('data-legacy-message-id')).toBe(known.messages[0]?.id);
});

test('an opened body arrives late when it should', async () => {
  const { items } = drawThread('barak-hall', { lateBodiesMs: 1 });
  const body = items().at(-1)?.querySelector('.a3s');
  expect(body?.childNodes).toHaveLength(0);
  await expect.poll(() => body?.textContent).toContain('מעולה');
});

test('expand all opens every message of a long thread', () => {
  const { items, element, known } = drawThread('caldwell-album');
  element.querySelector<HTMLElement>('[data-action="expand-all"]')?.click();
  expect(new Set(classes(items()))).toEqual(new Set(['h7']));
  const ids = items().map((item) => item.querySelector('.adn')?.getAttribute('data-legacy-message-id'));
  expect(ids).toEqual(known.messages.map(({ id }) => id));
});

test('details show the sender a second time while they are open', () => {
  const { items } = drawThread('quell-timeline');
  const open = items().at(-1);
  open?.querySelector<HTMLElement>('.ajy')?.click();
  expect(open?.querySelectorAll('.gD')).toHaveLength(2);
  expect(open?.querySelector('.ajA .ajC .g2')?.getAttribute('email')).toBe('marta@quellevents.example');
  open?.querySelector<HTMLElement>('.ajy')?.click();
  expect(open?.querySelectorAll('.gD')).toHaveLength(1);
});

test('mass mail offers to unsubscribe, other mail does not', () => {
  expect(drawThread('lens-light-weekly').element.querySelector('.Ca[idlink]')?.textContent).toBe('Unsubscribe');
  expect(drawThread('quell-timeline').element.querySelector('.Ca')).toBe(null);
});

test('attachments stand outside the body', () => {
  const { items, element } = drawThread('caldwell-album');
  element.querySelector<HTMLElement>('[data-action="expand-all"]')?.click();
  const names = [...(items()[7]?.querySelectorAll('.hq .aV3') ?? [])].map((name) => name.textContent);
  expect(names).toEqual(['album-offer.pdf', 'samples.zip']);
  expect(items()[7]?.querySelector('.a3s .hq')).toBe(null);
});

test('what is sent has no legacy id until it can no longer be taken back', async () => {
  const { items, element } = drawThread('quell-timeline', { undoSendMs: 1 });
  element.querySelector<HTMLElement>('.bkH')?.click();
  const editor = element.querySelector<HTMLElement>('.ip .M9 [contenteditable]');
  if (!editor) throw new Error('No reply box');
  editor.innerText = 'See you on Saturday.';
  element.querySelector<HTMLElement>('.aoO')?.click();
  const sent = items().at(-1)?.querySelector('.adn');
  expect(items()).toHaveLength(3);
  expect(sent?.getAttribute('data-message-id')).toMatch(/^#msg-a:r\d+$/);
  expect(sent?.hasAttribute('data-legacy-message-id')).toBe(false);
  await expect.poll(() => sent?.getAttribute('data-legacy-message-id')).toMatch(/^[0-9a-f]{16}$/);
});

test('a very long body is clipped with a link to all of it', () => {
  const [thread] = weddingMailbox.threads;
  if (!thread?.messages[0]) throw new Error('The wedding mailbox is empty');
  const messages = [{ ...thread.messages[0], text: 'One more wish for the album. '.repeat(5_000) }];
  const { items } = drawThread(thread.name, {}, { ...weddingMailbox, threads: [{ ...thread, messages }] });
  expect(items()[0]?.querySelector('.iX a')?.getAttribute('href')).toContain('view=lg');
});

test('a thread may carry the word "undefined" for its permanent id', () => {
  const { element } = drawThread('quell-timeline', { permIds: 'undefined' });
  expect(element.querySelector('h2.hP')?.getAttribute('data-thread-perm-id')).toBe('undefined');
});
