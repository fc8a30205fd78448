// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findCounts } from '../../../lib/gmail/find';
import { markOwn, removeOwn } from '../../../lib/gmail/own-elements';
import type { PageReading } from '../../../lib/gmail/read-thread';
import { watchThread } from '../../../lib/gmail/watch-thread';
import { ACCEPTED, drawMessage, drawThread } from './gmail-page';

const told: PageReading[] = [];
let over: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: ACCEPTED + 86_400_000 });
  told.length = 0;
  over = new AbortController();
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
});

/** Lets observers and timers do their work. */
async function pass(ms: number): Promise<void> {
  for (let rest = ms; rest > 0; rest -= 100) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(Math.min(100, rest));
  }
  await new Promise((resolve) => setImmediate(resolve));
}

const watch = () => watchThread(document, (page) => told.push(page), over.signal);
const texts = () => told.at(-1)?.thread?.snapshot.messages.map(({ text }) => text);
const list = () => document.querySelector('[role="list"]')!;

describe('watching the page', () => {
  test('tells what is there, once', async () => {
    drawThread({ messages: [{}] });
    watch();
    await pass(7000);
    expect(told).toHaveLength(1);
    expect(texts()).toEqual(['The cover looks lovely.']);
  });

  test('tells of a message that Gmail adds', async () => {
    drawThread({ messages: [{}] });
    watch();
    await pass(1000);
    list().insertAdjacentHTML(
      'beforeend',
      drawMessage({ acceptedAt: ACCEPTED + 60_000, body: '<div>One more thing.</div>' }),
    );
    await pass(1000);
    expect(texts()).toEqual(['The cover looks lovely.', 'One more thing.']);
  });

  test('reads only what changed of a long thread', async () => {
    const at = (minute: number) => ({ acceptedAt: ACCEPTED + minute * 60_000 });
    drawThread({ messages: Array.from({ length: 40 }, (_, minute) => at(minute)) });
    watch();
    await pass(7000);
    const readings = () => {
      const { hits, misses } = findCounts().get('recipient 0')!;
      return hits + misses;
    };
    const before = readings();
    list().insertAdjacentHTML('beforeend', drawMessage(at(40)));
    await pass(1000);
    expect(readings() - before).toBe(1);
    document.querySelector('.a3s')!.firstElementChild!.innerHTML = 'The cover is blue now.';
    document.querySelector('[role="list"]')!.append(document.createElement('div'));
    await pass(1000);
    expect(readings() - before).toBe(2);
    expect(told).toHaveLength(3);
    expect(told.at(-1)?.thread?.elements.size).toBe(41);
  });

  test('reads a text anew that changed without an element coming or going', async () => {
    drawThread({ messages: [{}, { acceptedAt: ACCEPTED + 60_000 }] });
    watch();
    await pass(7000);
    const text = document.querySelector('.a3s')!.firstElementChild!.firstChild as Text;
    text.data = `${text.data} And the back, too.`;
    window.dispatchEvent(new Event('hashchange'));
    await pass(1000);
    expect(texts()?.[0]).toBe('The cover looks lovely. And the back, too.');
  });

  test('tells of a header that Gmail has drawn anew, although it says the same', async () => {
    drawThread({ messages: [{}] });
    watch();
    await pass(1000);
    const header = document.querySelector('.gE')!;
    header.replaceWith(header.cloneNode(true));
    await pass(1000);
    expect(told).toHaveLength(2);
    expect([...(told[1]?.thread?.elements.values() ?? [])][0]?.header).toBe(document.querySelector('.gE'));
  });

  test('tells when something of ours was thrown away, and not when we put something in', async () => {
    drawThread({ messages: [{}] });
    watch();
    await pass(6000);
    const badge = document.createElement('div');
    markOwn(badge);
    document.querySelector('.qu')?.after(badge);
    await pass(1000);
    expect(told).toHaveLength(1);
    badge.remove();
    await pass(1000);
    expect(told).toHaveLength(2);
  });

  test('tells nothing when we take something of ours out ourselves', async () => {
    drawThread({ messages: [{}] });
    const badge = document.createElement('div');
    markOwn(badge);
    document.querySelector('.qu')?.after(badge);
    watch();
    await pass(6000);
    removeOwn(badge);
    await pass(1000);
    expect(told).toHaveLength(1);
  });

  test('does not look up from typing', async () => {
    drawThread({
      messages: [
        { after: '<div class="ip"><div class="M9"><div contenteditable="true" class="editable"></div></div></div>' },
      ],
    });
    watch();
    await pass(6000);
    const finds = JSON.stringify([...findCounts()]);
    for (let line = 0; line < 300; line += 1)
      document.querySelector('.editable')?.append(document.createElement('div'));
    await pass(1000);
    expect(JSON.stringify([...findCounts()])).toBe(finds);
  });

  test('tells when the thread was left, even if Gmail only hides it', async () => {
    drawThread({ messages: [{}] });
    watch();
    await pass(6000);
    location.hash = '#inbox';
    window.dispatchEvent(new Event('hashchange'));
    await pass(300);
    document.querySelector<HTMLElement>('[role="main"]')!.style.display = 'none';
    await pass(1000);
    expect(told.at(-1)).toEqual({ thread: undefined, reading: 'ok' });
  });

  test('says that the page is not understood only after five seconds', async () => {
    drawThread({ messages: [] });
    watch();
    await pass(4500);
    expect(told).toEqual([]);
    await pass(1500);
    expect(told).toEqual([{ thread: undefined, reading: 'unreadable' }]);
  });

  test('says nothing of the kind when Gmail is slow', async () => {
    drawThread({ messages: [] });
    watch();
    await pass(3000);
    list().innerHTML = drawMessage({});
    await pass(5000);
    expect(told.map(({ reading }) => reading)).toEqual(['ok']);
    expect(texts()).toEqual(['The cover looks lovely.']);
  });

  test('ends with its signal', async () => {
    drawThread({ messages: [{}] });
    watch();
    await pass(1000);
    over.abort();
    list().insertAdjacentHTML('beforeend', drawMessage({ acceptedAt: ACCEPTED + 60_000 }));
    await pass(7000);
    expect(told).toHaveLength(1);
  });

  test('does not begin after its end', async () => {
    drawThread({ messages: [{}] });
    over.abort();
    watch();
    await pass(1000);
    expect(told).toEqual([]);
  });
});
