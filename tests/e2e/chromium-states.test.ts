import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { threadLink } from '../../lib/exports/thread-link';
import type { MessageRecord } from '../../lib/model';
import { HOSTILE_BODIES } from '../gmail/hostile-bodies';
import type { Mailbox, MailboxMessage, MailboxThread } from '../gmail/mailbox';
import { createStandIn } from '../gmail/stand-in';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { shadowTexts } from './shadow';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

const ZONE = 'Europe/Warsaw';
const OWNER = { name: 'Noa Keller', address: 'noa@kellerstudio.example' };
const ALIAS = { name: 'Noa Keller', address: 'hello@keller-lettering.example' };
const CLIENT = { name: 'Ida Brandt', address: 'ida@brandt-bakery.example' };

const message = (
  day: number,
  from: typeof OWNER,
  text: string,
  more: Partial<MailboxMessage> = {},
): MailboxMessage => ({
  sentAt: `2026-10-${String(day).padStart(2, '0')}T10:15:00+02:00`,
  from,
  to: [from === CLIENT ? OWNER : CLIENT],
  text,
  ...more,
});
const thread = (name: string, ...messages: readonly MailboxMessage[]): MailboxThread => ({
  name,
  subject: `Bread labels: ${name}`,
  messages,
});

/** As Google's translation leaves a text. */
function translated(text: string): string {
  const font = '<font style="vertical-align: inherit;">';
  return `${font}${font}${text}</font></font>`;
}

const mailbox: Mailbox = {
  owner: OWNER,
  aliases: [ALIAS.address],
  threads: [
    thread('plain', message(1, CLIENT, 'The labels look good.'), message(2, OWNER, 'Glad you like them.')),
    thread('alias', message(3, CLIENT, 'Could you send the files?'), message(4, ALIAS, 'Here they are.')),
    thread(
      'imported',
      message(5, CLIENT, 'From my old mailbox.', { importedAt: '2026-11-02T08:00:00+01:00' }),
      message(6, CLIENT, 'And from this one.', { sentAt: '2026-11-03T10:15:00+01:00' }),
    ),
    thread(
      'framed',
      message(7, CLIENT, '', { html: '<div>Hello.</div><iframe></iframe>' }),
      message(8, CLIENT, '', { html: '<div>-----BEGIN PGP MESSAGE-----</div><div>hQEMA1vQ</div>' }),
    ),
    thread(
      'rewritten',
      message(11, CLIENT, '', {
        html: '<div>Ida Brandt has sent you an email via Gmail confidential mode: <a href="https://confidential-mail.google.com/msg/A1b2">View the email</a></div>',
      }),
      message(12, CLIENT, '', { html: `<div>${translated('Thank you for the labels.')}</div>` }),
      message(13, CLIENT, 'Das sind schöne Etiketten.'),
    ),
    thread(
      'hostile',
      message(9, CLIENT, 'Hello.'),
      ...HOSTILE_BODIES.map(({ html }) => message(10, CLIENT, '', { html })),
    ),
  ],
};
const standIn = createStandIn(mailbox, { zone: ZONE, lateBodiesMs: 0 });

let browser: ExtensionBrowser;
let options: Page;
let gmail: Page;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standIn, context: { timezoneId: ZONE, locale: 'en-US' } });
  options = await openExtensionPage(browser, 'options.html');
  gmail = await openGmail(browser);
});
afterAll(() => browser?.close());

const idsOf = (name: string) => standIn.thread(name).messages.map(({ id }) => id);
const badges = (page: Page) => shadowTexts(page, 'badge');

async function recordsOf(name: string): Promise<readonly MessageRecord[]> {
  await waitForMessages(options, idsOf(name));
  const records = await readTable<MessageRecord>(options, 'messages');
  return idsOf(name).flatMap((id) => records.filter(({ messageId }) => messageId === id));
}

describe('states of Gmail’s page', () => {
  test('a thread in a window of its own is read and badged', async () => {
    const window = await openGmailWindow(standIn.windowUrl('plain'));
    await window.locator('.kv').first().click();
    await expect.poll(() => badges(window), { timeout: 15_000 }).toHaveLength(1);
    expect((await recordsOf('plain')).map(({ threadId }) => threadId)).toEqual(
      Array(2).fill(standIn.thread('plain').id),
    );
    await window.close();
  });

  test('mail that the user sends under another address is theirs', async () => {
    await openThread(gmail, standIn, 'alias');
    expect((await recordsOf('alias')).map(({ direction }) => direction)).toEqual(['in', 'out']);
    await expect.poll(() => badges(gmail), { timeout: 15_000 }).toHaveLength(1);
  });

  test('imported mail has the minute of its tooltip, and says so', async () => {
    await openThread(gmail, standIn, 'imported');
    const records = await recordsOf('imported');
    expect(records.map(({ sentAtBasis }) => sentAtBasis)).toEqual(['tooltip', 'id+tooltip']);
    expect(records[0]?.sentAt).toBe(standIn.thread('imported').messages[0]?.sentAt);
  });

  test('what stands in a frame or is encrypted is not counted as read', async () => {
    await openThread(gmail, standIn, 'framed');
    const records = await recordsOf('framed');
    expect(records.map(({ complete, words }) => ({ complete, words }))).toEqual([
      { complete: false, words: 1 },
      { complete: false, words: 0 },
    ]);
  });

  test('what is translated or confidential is not taken for the sender’s words', async () => {
    await openThread(gmail, standIn, 'rewritten');
    const records = await recordsOf('rewritten');
    expect(records.map(({ complete, words }) => ({ complete, words }))).toEqual([
      { complete: false, words: 0 },
      { complete: false, words: 0 },
      { complete: true, words: 4 },
    ]);
  });

  test('a mail that is translated on screen stays what it was', async () => {
    await openThread(gmail, standIn, 'plain');
    const [before] = await recordsOf('plain');
    await gmail.evaluate((id) => {
      const text = document.querySelector(`[data-legacy-message-id="${id}"] .a3s div`);
      const [outer, inner] = ['font', 'font'].map((tag) => document.createElement(tag));
      for (const font of [outer, inner]) font?.setAttribute('style', 'vertical-align: inherit;');
      inner?.append('Etykiety wyglądają dobrze, ale proszę o zmiany jeszcze dziś wieczorem.');
      if (outer && inner) outer.append(inner);
      text?.replaceChildren(outer ?? '');
    }, idsOf('plain')[0]);
    await gmail.waitForTimeout(1_500);
    expect((await recordsOf('plain'))[0]).toEqual(before);
  });

  test('a thread beside the list is read and badged, and its neighbours in the list are not', async () => {
    const split = createStandIn(mailbox, { zone: ZONE, lateBodiesMs: 0, pane: 'split' });
    browser.serveGmail(split);
    const page = await openGmail(browser, split.url);
    await openThread(page, split, 'alias');
    await expect.poll(() => badges(page), { timeout: 15_000 }).toHaveLength(1);
    expect(await page.locator('.zA [data-good-terms]').count()).toBe(0);
    await openThread(page, split, 'plain');
    await expect.poll(() => badges(page), { timeout: 15_000 }).toHaveLength(1);
    await page.close();
    browser.serveGmail(standIn);
  });

  test('a link of ours opens the thread in the mailbox of its account', async () => {
    const link = threadLink(OWNER.address, standIn.thread('plain').id) ?? '';
    const page = await browser.context.newPage();
    await page.goto(link);
    await page.locator('.kv').first().click();
    await expect.poll(() => badges(page), { timeout: 15_000 }).toHaveLength(1);
    await page.close();
  });

  test('dates in a zone that Gmail’s settings name are taken for the hours they were', async () => {
    const owner = { ...OWNER, address: 'abroad@kellerstudio.example' };
    const abroad = createStandIn({ ...mailbox, owner }, { zone: 'America/New_York', lateBodiesMs: 0 });
    browser.serveGmail(abroad);
    const page = await openGmail(browser, abroad.url);
    await openThread(page, abroad, 'alias');
    const { messages } = abroad.thread('alias');
    const times = async () => {
      const records = await readTable<MessageRecord>(options, 'messages');
      return messages.map(({ id }) => records.find(({ key }) => key === `${owner.address}:${id}`)?.sentAt);
    };
    await expect.poll(times, { timeout: 15_000 }).toEqual(messages.map(({ sentAt }) => sentAt));
    await page.close();
    browser.serveGmail(standIn);
  });

  test('the popup shows a report without a word of the mail', async () => {
    await openThread(gmail, standIn, 'framed');
    const popup = await openExtensionPage(browser, 'popup.html');
    await popup.getByText('How this page was read').click();
    const report = popup.getByRole('textbox', { name: 'How this page was read' });
    await report.waitFor();
    const text = await report.inputValue();
    expect(text).toMatch(/^reading: partly; language: en; whole: true; thread id: 16$/m);
    expect(text).toMatch(/div\.adn\.ads\[style:/);
    expect(text).not.toMatch(/brandt|Ida|keller|Noa|Hello|labels|PGP|2026/i);
    await popup.close();
  });

  test.each([
    ['the second account', 'team@kellerstudio.example', { account: 1 }],
    ['a mailbox that was entrusted to the user', 'office@kellerstudio.example', { delegation: 'AOxm3Bq1' }],
  ])('%s is kept apart', async (_, address, place) => {
    const other = createStandIn({ ...mailbox, owner: { ...OWNER, address } }, { zone: ZONE, ...place });
    browser.serveGmail(other);
    const page = await openGmail(browser, other.url);
    await openThread(page, other, 'plain');
    const keys = async () => (await readTable<MessageRecord>(options, 'messages')).map(({ key }) => key);
    for (const id of idsOf('plain')) await expect.poll(keys).toContain(`${address}:${id}`);
    await page.close();
    browser.serveGmail(standIn);
  });
});

test('no hostile mail moves a badge, makes one, or is taken for somebody else’s', async () => {
  await openThread(gmail, standIn, 'hostile');
  const count = HOSTILE_BODIES.length + 1;
  await expect.poll(() => gmail.evaluate(measureBadges).then((all) => all.length), { timeout: 30_000 }).toBe(count);
  const [honest, ...others] = await gmail.evaluate(measureBadges);
  expect(honest).toMatchObject({ sender: CLIENT.address, isInBody: false });
  expect(others).toEqual(Array(HOSTILE_BODIES.length).fill(honest));
  const records = await recordsOf('hostile');
  expect(new Set(records.map(({ clientId, direction }) => `${clientId} ${direction}`)).size).toBe(1);
  expect(records.map(({ sentAt }) => sentAt)).toEqual(standIn.thread('hostile').messages.map(({ sentAt }) => sentAt));
}, 90_000);

test('nothing complained and no request left', () => {
  expect(browser.strayRequests).toEqual([]);
  expect(browser.complaints).toEqual([]);
});

async function openGmailWindow(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.locator('.adn:visible').first().waitFor();
  return page;
}

/** Where our own badges stand, against their headers. Runs in the page. */
function measureBadges() {
  // Some of these mails shadow what a document has.
  const find: typeof document.querySelectorAll = Document.prototype.querySelectorAll;
  const hosts = find.call(document, '[data-good-terms="badge"]');
  return [...hosts]
    .filter((host) => host instanceof HTMLElement && host.offsetParent !== null && host.localName.includes('-'))
    .map((host) => {
      const header = host.closest('.gE')?.getBoundingClientRect();
      const { left, top, width, height } = host.getBoundingClientRect();
      return {
        sender: host.closest('.gE')?.querySelector('.gD')?.getAttribute('email'),
        isInBody: host.closest('.a3s') !== null,
        box: [left - (header?.left ?? 0), top - (header?.top ?? 0), width, height].map(Math.round),
        style: ['opacity', 'visibility', 'color', 'fontSize'].map((name) => Reflect.get(getComputedStyle(host), name)),
      };
    });
}
