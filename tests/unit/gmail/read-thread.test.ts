// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageReading, readThread } from '../../../lib/gmail/read-thread';
import { ACCEPTED, ANN, drawThread, idAt, ME, THREAD_ID, tooltipAt } from './gmail-page';

const HOUR = 3_600_000;
const whole = (at: number) => Math.floor(at / 60_000) * 60_000;

describe('an open thread', () => {
  test('is read whole: account, thread, sender, recipients, direction, minute, text', () => {
    drawThread({
      messages: [
        { body: '<div dir="ltr">Here is the first draft.</div>', from: ME },
        { acceptedAt: ACCEPTED + HOUR, body: '<div dir="ltr">Thank you!<div><br></div><div>Ann</div></div>' },
      ],
    });
    expect(readThread(document)?.snapshot).toEqual({
      account: ME.address,
      threadId: THREAD_ID,
      subject: 'Cover for the spring catalogue',
      reading: 'ok',
      messages: [
        {
          id: idAt(ACCEPTED),
          sender: ME,
          recipients: [ME],
          direction: 'out',
          sentAt: { at: whole(ACCEPTED), basis: 'id+tooltip' },
          text: 'Here is the first draft.',
          attributions: [],
          bulk: false,
          problems: [],
        },
        {
          id: idAt(ACCEPTED + HOUR),
          sender: ANN,
          recipients: [ME],
          direction: 'in',
          sentAt: { at: whole(ACCEPTED + HOUR), basis: 'id+tooltip' },
          text: 'Thank you!\n\nAnn',
          attributions: [],
          bulk: false,
          problems: [],
        },
      ],
    });
  });

  test('names the places of its messages by id, outside their bodies', () => {
    drawThread({ messages: [{}] });
    const elements = readThread(document)?.elements.get(idAt(ACCEPTED));
    expect(elements?.item).toBe(document.querySelector('.h7'));
    expect(elements?.senderSlot).toBe(document.querySelector('.qu'));
    expect(elements?.header).toBe(document.querySelector('.gE'));
    expect(elements?.body).toBe(document.querySelector('.a3s'));
  });

  test('is not walked again while nothing changes, and is when a body does', () => {
    drawThread({ messages: [{}] });
    const first = readThread(document)?.snapshot.messages[0]?.attributions;
    expect(readThread(document)?.snapshot.messages[0]?.attributions).toBe(first);
    document.querySelector('.a3s')?.append(' So does the back.');
    expect(readThread(document)?.snapshot.messages[0]?.text).toBe('The cover looks lovely.\nSo does the back.');
  });

  test('whose text is replaced by a translation is not read again before the translation is taken back', () => {
    drawThread({ messages: [{}, { acceptedAt: ACCEPTED + HOUR }] });
    const body = document.querySelector('.a3s')!;
    const read = () => {
      const { text, problems } = readThread(document)?.snapshot.messages[0] ?? {};
      return { text, problems };
    };
    const whole = read();
    const original = [...body.childNodes];
    body.replaceChildren('Die Hülle ist schön.');
    expect(read()).toEqual({ text: '', problems: ['no-body'] });
    body.replaceChildren(...original);
    expect(read()).toEqual(whole);
  });

  test('of mass mail says so', () => {
    drawThread({ messages: [{ beside: ' <span class="Ca" idlink="" tabindex="0">Unsubscribe</span>' }] });
    expect(readThread(document)?.snapshot.messages[0]?.bulk).toBe(true);
  });

  test('whose permanent id is the word "undefined" is known by its other id, or by the numbers in the log', () => {
    const log = btoa('["#thread-f:1840959905192440233"]');
    drawThread({
      subjectAttributes: 'data-thread-perm-id="undefined"',
      messages: [{ beside: `<div class="zd" jslog="20511; u014N:cOuCgd; 1:${log}"></div>` }],
    });
    expect(readThread(document)?.snapshot.threadId).toBe(1840959905192440233n.toString(16));
  });
});

describe('messages that Gmail has not opened', () => {
  test('are told with sender and time, without id and text', () => {
    drawThread({ messages: [{ state: 'collapsed' }, { acceptedAt: ACCEPTED + HOUR }] });
    const [first, second] = readThread(document)?.snapshot.messages ?? [];
    expect(first).toMatchObject({ id: undefined, sender: ANN, text: '', problems: ['collapsed'] });
    expect(first?.sentAt).toEqual({ at: whole(ACCEPTED), basis: 'tooltip' });
    expect(second?.problems).toEqual([]);
  });

  test('are told without a sender behind the counter', () => {
    drawThread({ messages: [{ state: 'super-collapsed' }, {}] });
    const { reading, messages } = readThread(document)?.snapshot ?? {};
    expect(messages?.[0]).toMatchObject({ sender: undefined, problems: ['collapsed'] });
    expect(reading).toBe('ok');
  });

  test('may have a day that is not certain before they are opened', () => {
    drawThread({ language: 'de', messages: [{ state: 'collapsed', tooltip: '03.04.2026, 14:02' }, {}] });
    const { reading, messages } = readThread(document)?.snapshot ?? {};
    expect(messages?.[0]).toMatchObject({ sentAt: { at: undefined, basis: 'none' }, problems: ['collapsed'] });
    expect(reading).toBe('ok');
  });

  test('but were open before are read whole', () => {
    drawThread({ messages: [{ state: 'opened-then-collapsed' }] });
    expect(readThread(document)?.snapshot.messages[0]).toMatchObject({
      id: idAt(ACCEPTED),
      sender: ANN,
      text: 'The cover looks lovely.',
      problems: [],
    });
  });
});

describe('a sender that Gmail doubts', () => {
  const mark = '<img class="ajn" src="//ssl.gstatic.com/ui/v1/icons/mail/unauth_sender.png">';
  const doubt = (message: number) => document.querySelectorAll('.adn')[message]!.insertAdjacentHTML('afterbegin', mark);

  test('is told as unsure, and the message is nobody’s', () => {
    drawThread({ messages: [{}, { acceptedAt: ACCEPTED + HOUR }] });
    doubt(0);
    const { snapshot, elements } = readThread(document) ?? {};
    expect(snapshot?.messages[0]).toMatchObject({ sender: undefined, problems: ['unverified'] });
    expect(snapshot?.messages[1]).toMatchObject({ sender: ANN, problems: [] });
    expect(snapshot?.reading).toBe('ok');
    expect([...(elements?.keys() ?? [])]).toEqual([idAt(ACCEPTED + HOUR)]);
  });

  test('is told of before the message is opened', () => {
    drawThread({ messages: [{ state: 'collapsed' }, { acceptedAt: ACCEPTED + HOUR }] });
    document.querySelector('.adf')!.insertAdjacentHTML('afterbegin', mark);
    expect(readThread(document)?.snapshot.messages[0]).toMatchObject({
      sender: undefined,
      problems: ['collapsed', 'unverified'],
    });
  });

  test('does not make a page that cannot be read, even alone', () => {
    drawThread({ messages: [{}] });
    doubt(0);
    expect(pageReading(document, readThread(document)).reading).toBe('ok');
  });

  test('is no doubt that a mail can raise', () => {
    drawThread({ messages: [{ body: `<div>${mark}Hello.</div>` }] });
    expect(readThread(document)?.snapshot.messages[0]).toMatchObject({ sender: ANN, problems: [] });
  });
});

describe('what cannot be read', () => {
  const problemsAfter = (change: (page: Document) => void) => {
    drawThread({ messages: [{}] });
    change(document);
    return readThread(document)?.snapshot.messages[0]?.problems;
  };
  const one = (selector: string) => document.querySelector(selector)!;

  test.each([
    ['no sender', 'no-sender', () => one('.gD').remove()],
    ['two senders', 'no-sender', () => one('.qu').append(one('.gD').cloneNode(true))],
    ['a sender that is no address', 'no-sender', () => one('.gD').setAttribute('email', 'Ann Thorne')],
    [
      'a sender at odds with its card',
      'no-sender',
      () => one('.gD').setAttribute('data-hovercard-id', 'eve@x.example'),
    ],
    ['an empty body', 'no-body', () => one('.a3s').replaceChildren()],
    ['no body at all', 'no-body', () => one('.gs > div:last-child').replaceChildren()],
    [
      'ids that contradict each other',
      'no-id',
      () => one('.adn').setAttribute('data-legacy-message-id', idAt(ACCEPTED + HOUR)),
    ],
    ['a date of another day than the id', 'no-time', () => one('.g3').setAttribute('title', '03/04/2026, 09:30')],
    [
      'a message that Gmail clips',
      'clipped',
      () =>
        one('.ii').insertAdjacentHTML(
          'beforeend',
          '<div class="iX">… <a href="?ui=2&amp;view=lg">View entire message</a></div>',
        ),
    ],
  ])('%s', (_, problem, change) => {
    drawThread({ messages: [{}, { acceptedAt: ACCEPTED + HOUR }] });
    change();
    const { reading, messages } = readThread(document)?.snapshot ?? {};
    expect(messages?.[0]?.problems).toContain(problem);
    expect(messages?.[1]?.problems).toEqual([]);
    expect(reading).toBe('partly');
  });

  test('one id for two messages counts once', () => {
    drawThread({ messages: [{}, {}] });
    const { messages } = readThread(document)?.snapshot ?? {};
    expect(messages?.map(({ id }) => id)).toEqual([idAt(ACCEPTED), undefined]);
    expect(messages?.[1]?.problems).toContain('no-id');
  });

  test('a message without any sender or id leaves a thread of one unreadable', () => {
    expect(problemsAfter(() => one('.gD').remove())).toBeUndefined();
    expect(pageReading(document, readThread(document))).toEqual({ thread: undefined, reading: 'unreadable' });
  });

  test('the account is not known yet', () => {
    drawThread({ messages: [{}] });
    history.replaceState(null, '', '/mail/u/7/#inbox');
    document.title = 'Gmail';
    expect(readThread(document)).toBeUndefined();
  });
});

describe('which thread is on screen', () => {
  test('a thread that was left and hidden is not read', () => {
    drawThread({ messages: [{}] });
    const stale = document.querySelector('[role="main"]')!.cloneNode(true) as HTMLElement;
    stale.style.display = 'none';
    stale.querySelector('h2')?.setAttribute('data-legacy-thread-id', '15e2a1b2c3d4e5f6');
    document.body.prepend(stale);
    expect(readThread(document)?.snapshot.threadId).toBe(THREAD_ID);
    expect(readThread(document)?.snapshot.messages).toHaveLength(1);
  });

  test('drafts and items of other extensions are not messages', () => {
    drawThread({ messages: [{}] });
    document.querySelector('[role="list"]')?.insertAdjacentHTML(
      'beforeend',
      `<div class="h7" role="listitem" aria-expanded="true"><div class="M9"><div contenteditable="true">Dear Ann, no.</div></div></div>
       <div class="inboxsdk__custom_message_view" role="listitem">Track your mail!</div>`,
    );
    expect(readThread(document)?.snapshot.messages).toHaveLength(1);
  });

  test('a reply box inside a message leaves the message readable', () => {
    drawThread({
      messages: [
        { after: '<div class="ip adB"><div class="M9"><div contenteditable="true">Dear Ann,</div></div></div>' },
      ],
    });
    expect(readThread(document)?.snapshot.messages[0]?.text).toBe('The cover looks lovely.');
  });

  test.each([
    ['#inbox', 'ok'],
    ['#label/Internationalisation', 'ok'],
    ['#search/invoice/p2', 'ok'],
    ['#settings/accountsandimport', 'ok'],
    ['#inbox/FMfcgzQfCMkXpLvWsRzTnQbHdJgKxYtZ', 'unreadable'],
    ['#label/Clients/FMfcgzQfCMkXpLvWsRzTnQbHdJgKxYtZ', 'unreadable'],
    ['#search/late+invoice/FMfcgzQfCMkXpLvWsRzTnQbHdJgKxYtZ?compose=new', 'unreadable'],
    ['#all/18a41665ecb473a3', 'unreadable'],
  ])('an empty page at %s is %s', (hash, reading) => {
    document.body.innerHTML = '<div role="main"></div>';
    location.hash = hash;
    expect(pageReading(document, readThread(document))).toEqual({ thread: undefined, reading });
  });

  test('the tooltip is read in the language of the page', () => {
    drawThread({ language: 'he', messages: [{ tooltip: tooltipAt(ACCEPTED, 'he') }] });
    expect(readThread(document)?.snapshot.messages[0]?.sentAt.basis).toBe('id+tooltip');
  });
});
