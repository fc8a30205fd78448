// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { renderBody, snippetOf } from '../../gmail/body';
import type { MailboxMessage } from '../../gmail/mailbox';
import { noa, weddingMailbox } from './wedding-mailbox';

const texts = { showTrimmed: 'Show trimmed content' };
const album = weddingMailbox.threads[0]?.messages ?? [];

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('a first message is its words and its signature, with nothing trimmed', () => {
  const body = parse(renderBody(album, 0, texts));
  expect(body.querySelector('div')?.getAttribute('dir')).toBe('ltr');
  expect(body.querySelector('.gmail_signature_prefix')?.textContent).toBe('-- ');
  expect(body.querySelector('.gmail_signature[data-smartmail="gmail_signature"]')?.textContent).toContain(
    'Iris Caldwell',
  );
  expect(body.querySelector('.ajR, .adL, .gmail_quote')).toBe(null);
});

test('a reply quotes the message before it behind the toggle', () => {
  const body = parse(renderBody(album, 1, texts));
  const quote = body.querySelector('.yj6qo.ajU + .adL > .gmail_quote.gmail_quote_container');
  expect(body.querySelector('.ajR')?.getAttribute('aria-label')).toBe('Show trimmed content');
  expect(quote?.querySelector('.gmail_attr')?.textContent).toBe(
    'On Fri, Oct 2, 2026 at 12:14\u202fPM Iris Caldwell <iris@caldwellwedding.example> wrote:',
  );
  expect(quote?.querySelector('blockquote.gmail_quote')?.textContent).toContain('The day went by in a blur');
});

test('replies nest their quotes, but not without end', () => {
  const body = parse(renderBody(album, album.length - 1, texts));
  expect(body.querySelectorAll('blockquote.gmail_quote')).toHaveLength(4);
});

test('a signature that the thread has shown before is trimmed', () => {
  const body = parse(renderBody(album, 2, texts));
  expect(body.querySelector('.HOEnZb.adL .gmail_signature')?.textContent).toContain('Iris Caldwell');
  expect(body.querySelector('[dir="ltr"]')?.textContent).toBe('Any news?');
});

test('mail in Hebrew is written from right to left', () => {
  const hall = weddingMailbox.threads.find(({ name }) => name === 'barak-hall')?.messages ?? [];
  expect(
    parse(renderBody(hall, 0, texts))
      .querySelector('div')
      ?.getAttribute('dir'),
  ).toBe('rtl');
  expect(
    parse(renderBody(hall, 2, texts))
      .querySelector('.gmail_attr')
      ?.getAttribute('dir'),
  ).toBe('rtl');
});

test('text is shown letter for letter, with links', () => {
  const text =
    'Deposit <50%> & "rest" by noa@ferberphoto.example, see https://ferberphoto.example/pay?to=a@b.example&n=2.';
  const body = parse(renderBody([message({ text })], 0, texts));
  expect(body.textContent).toBe(text);
  expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'mailto:noa@ferberphoto.example',
    'https://ferberphoto.example/pay?to=a@b.example&n=2',
  ]);
});

test('HTML of a message stands as it is, and its snippet is its text', () => {
  const html = '<style>p{}</style><p>Winter <b>light</b></p>';
  expect(renderBody([message({ html })], 0, texts)).toBe(html);
  expect(snippetOf(message({ html }))).toBe('Winter light');
});

test('a message without words is an empty body', () => {
  expect(parse(renderBody([message({ text: '' })], 0, texts)).textContent).toBe('');
});

function message(more: Partial<MailboxMessage>): MailboxMessage {
  return { sentAt: '2026-09-14T22:41:00+02:00', from: noa, to: [noa], text: '', ...more };
}
