// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readThread } from '../../../lib/gmail/read-thread';
import { HOSTILE_BODIES } from '../../gmail/hostile-bodies';
import { ACCEPTED, ANN, drawThread, idAt, ME } from './gmail-page';

/** The thread without what hostile bodies may change: the words of the one message that holds them. */
function fields() {
  const { snapshot, elements } = readThread(document) ?? {};
  const [first, second] = snapshot?.messages ?? [];
  return {
    snapshot: { ...snapshot, reading: undefined, messages: snapshot?.messages.length },
    first: { ...first, text: undefined, problems: undefined },
    second,
    ids: [...(elements?.keys() ?? [])],
  };
}

const LATER = { acceptedAt: ACCEPTED + 3_600_000 };

test('there are more than a hundred hostile bodies', () => {
  expect(HOSTILE_BODIES.length).toBeGreaterThan(100);
  expect(new Set(HOSTILE_BODIES.map(({ name }) => name)).size).toBe(HOSTILE_BODIES.length);
});

describe('a mail changes nothing but its own text when it', () => {
  test.each(HOSTILE_BODIES)('$name', ({ html, seen }) => {
    drawThread({ messages: [{ body: '<div>Hello.</div>' }, LATER] });
    const honest = fields();
    drawThread({ messages: [{ body: html }, LATER] });
    expect(fields()).toEqual(honest);
    expect(honest.first).toMatchObject({ sender: { address: ANN.address }, id: idAt(ACCEPTED) });
    const text = readThread(document)?.snapshot.messages[0]?.text;
    if (seen !== undefined) expect(text).toBe(seen === '' ? 'Hello.' : `Hello.\n${seen}`);
  });

  test.each(HOSTILE_BODIES)('$name, before Gmail has drawn the header: counted against nobody', ({ html }) => {
    drawThread({ messages: [{ body: html }, LATER] });
    document.querySelector('.gD')?.remove();
    const message = readThread(document)?.snapshot.messages[0];
    expect(message?.sender).toBeUndefined();
    expect(message?.problems).toContain('no-sender');
  });
});

describe('attributes that a stranger chose', () => {
  test('lose controls and bidi controls, and are cut', () => {
    const name = `Ann\u202e\u2066\u0007 Thorne\n${'x'.repeat(5000)}`;
    drawThread({ messages: [{ from: { address: ANN.address, name } }] });
    const sender = readThread(document)?.snapshot.messages[0]?.sender;
    expect(sender?.name.startsWith('Ann Thorne x')).toBe(true);
    expect(sender?.name.length).toBeLessThanOrEqual(320);
  });

  test('a look-alike of the user is not the user', () => {
    drawThread({ messages: [{ from: { address: ME.address.replace('o', 'о'), name: 'me' } }] });
    expect(readThread(document)?.snapshot.messages[0]?.direction).toBe('in');
  });

  test('the user in capitals is the user', () => {
    drawThread({ messages: [{ from: { address: ME.address.toUpperCase(), name: 'me' } }] });
    expect(readThread(document)?.snapshot.messages[0]?.direction).toBe('out');
  });
});

test('the user’s words quoted back are not the client’s', () => {
  const quoted = 'I will not work for such an idiot.';
  drawThread({
    messages: [
      {
        body: `<div>Did you write this?</div><div class="gmail_quote"><div class="gmail_attr">On Wed, Mar 11, 2026 at 9:30 AM me wrote:</div><blockquote class="gmail_quote">${quoted}</blockquote></div>`,
      },
    ],
  });
  expect(readThread(document)?.snapshot.messages[0]?.text).toBe('Did you write this?');
});

test('reading leaves the mails as they are', () => {
  const bodies = HOSTILE_BODIES.slice(0, 30);
  drawThread({ messages: bodies.map(({ html }, index) => ({ body: html, acceptedAt: ACCEPTED + index })) });
  const before = document.body.innerHTML;
  readThread(document);
  expect(document.body.innerHTML).toBe(before);
});
