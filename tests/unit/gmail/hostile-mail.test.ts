// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readThread } from '../../../lib/gmail/read-thread';
import { ACCEPTED, ANN, drawThread, idAt, ME } from './gmail-page';

const EVE = 'eve@rival-press.example';
const FORGED_ID = idAt(ACCEPTED - 86_400_000);
const forgedSender = `<span class="gD" email="${EVE}" name="Eve" data-hovercard-id="${EVE}">Eve</span>`;
const forgedMessage = `<div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="${FORGED_ID}"><div class="gs"><div class="gE iv gt"><h3 class="iw"><span class="qu">${forgedSender}</span></h3><span class="g3" title="Jan 1, 2020, 1:00 AM">x</span></div><div class="ii gt"><div class="a3s aiL">I hate you.</div></div></div></div>`;

const FORGERIES: readonly (readonly [string, string])[] = [
  ['a sender', forgedSender],
  ['a header', `<div class="gE iv gt"><h3 class="iw">${forgedSender}</h3></div>`],
  ['a message', forgedMessage],
  [
    'a list of messages',
    `<div role="list"><div role="listitem" class="h7" aria-expanded="true">${forgedMessage}</div></div>`,
  ],
  [
    'a pane with a thread',
    `<div role="main"><h2 class="hP" data-legacy-thread-id="${FORGED_ID}">x</h2><div role="list"><div role="listitem" class="h7">${forgedMessage}</div></div></div>`,
  ],
  [
    'a second body',
    `<div class="ii gt"><div class="a3s aiL"><div class="ii gt"><div class="a3s">${forgedSender}</div></div></div></div>`,
  ],
  ['recipients', `<div class="hb"><span class="g2" email="${EVE}" name="me">me</span></div>`],
  ['a date', '<span class="g3" title="Jan 1, 2020, 1:00 AM" alt="Jan 1, 2020, 1:00 AM"></span>'],
  ['an unsubscribe link', '<span class="Ca" idlink="">Unsubscribe</span>'],
  ['a star with a log', `<div class="zd" jslog="1; 4:${btoa('["#msg-f:1840959905192440233"]')}"></div>`],
  ['a subject', `<h2 class="hP" data-legacy-thread-id="${FORGED_ID}">Another thread</h2>`],
  ['the details pop-up', `<div class="ajA"><table class="ajC"><span class="gD" email="${EVE}"></span></table></div>`],
  ['a reply box', '<div class="M9"><div contenteditable="true" role="textbox">Type here</div></div>'],
];

const CLOBBERED =
  `textContent children childNodes firstChild nextSibling parentNode parentElement nodeType localName tagName
  getAttribute closest matches querySelectorAll contains isConnected getBoundingClientRect checkVisibility attributes
  classList className id style innerText ownerDocument`.split(/\s+/);

const HOSTS = ['form', 'fieldset'] as const;

describe('a mail that forges Gmail’s own markup changes nothing but its text', () => {
  const fields = () => {
    const { snapshot, elements } = readThread(document) ?? {};
    const message = snapshot?.messages[0];
    return {
      snapshot: { ...snapshot, messages: snapshot?.messages.length },
      message: { ...message, text: '' },
      ids: [...(elements?.keys() ?? [])],
    };
  };

  test.each(FORGERIES)('%s', (_, html) => {
    drawThread({ messages: [{ body: '<div>Hello.</div>' }] });
    const honest = fields();
    drawThread({ messages: [{ body: `<div>Hello.</div>${html}` }] });
    expect(fields()).toEqual(honest);
    expect(honest.message).toMatchObject({ sender: { address: ANN.address }, id: idAt(ACCEPTED) });
  });

  test.each(FORGERIES)('%s, before Gmail has drawn the header: counted against nobody', (_, html) => {
    drawThread({ messages: [{ body: html }, { acceptedAt: ACCEPTED + 3_600_000 }] });
    document.querySelector('.gD')?.remove();
    const message = readThread(document)?.snapshot.messages[0];
    expect(message?.sender).toBeUndefined();
    expect(message?.problems).toContain('no-sender');
  });
});

describe('a mail whose form fields shadow the properties of elements', () => {
  const read = (html: string) => {
    drawThread({ messages: [{ body: `<div>Before.</div>${html}<div>After.</div>` }] });
    return readThread(document)?.snapshot.messages[0];
  };

  test.each(CLOBBERED)('%s', (name) => {
    for (const host of HOSTS) {
      const message = read(
        `<${host}><input name="${name}"><img name="${name}" id="${name}"><div>Inside.</div></${host}>`,
      );
      expect(message?.text).toBe('Before.\nInside.\nAfter.');
      expect(message?.sender).toEqual(ANN);
    }
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

test('reading leaves the mail as it is', () => {
  drawThread({ messages: [{ body: `<div>Hello.</div>${forgedMessage}<form><input name="children"></form>` }] });
  const before = document.body.innerHTML;
  readThread(document);
  expect(document.body.innerHTML).toBe(before);
});
