// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { IncidentItem } from '../../../components/client/incident-item';
import type { Locale } from '../../../lib/locales/text';
import { draw, wordsOf } from './draw';
import { STUDIO_SIGNALS, view } from './studio';

vi.mock('../../../lib/signals', async () => ({ signals: (await import('./studio')).STUDIO_SIGNALS }));

const drawn = (shown: ReturnType<typeof view>, locale: Locale = 'en') =>
  draw(<IncidentItem view={shown} zone="Europe/Berlin" onVerdict={async () => {}} />, locale);

describe('one incident', () => {
  test('tells what was noted, the words, why, when and how sure', async () => {
    const root = await drawn(view('18f0a1b2c3d4e5f6'));
    expect(wordsOf(root.querySelector('h3'))).toBe('Demeaning words');
    expect(wordsOf(root.querySelector('blockquote'))).toBe('Even an intern could do it.');
    expect(wordsOf(root)).toContain('Talks down to your work.');
    expect(wordsOf(root)).toContain('Moderate · Likely');
    expect(wordsOf(root)).toContain('The album');
  });

  test('a quote has its own direction and language', async () => {
    const quote = 'אפילו מתמחה היה עושה את זה';
    const root = await drawn(view('m1', { incident: { quote, language: 'he' } }));
    const words = root.querySelector('blockquote p');
    expect(words?.getAttribute('dir')).toBe('auto');
    expect(words?.getAttribute('lang')).toBe('he');
    expect(words?.textContent).toBe(quote);
  });

  test('markup in a quote or a subject is only text', async () => {
    const hostile = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
    const root = await drawn(view('m1', { incident: { quote: hostile }, message: { subject: hostile } }));
    expect(root.querySelector('img, script, [onerror]')).toBeNull();
    expect([...root.querySelectorAll('a')].map((link) => new URL(link.href).host)).toEqual(['mail.google.com']);
  });

  test('a fact about time is told without a quote, filled with its facts', async () => {
    const root = await drawn(
      view('m1', { incident: { signal: 'after-hours', quote: undefined, facts: { time: '22:40' } } }),
    );
    expect(root.querySelector('blockquote')).toBeNull();
    expect(wordsOf(root)).toContain('Sent at 22:40, outside your hours.');
  });

  test('the thread opens in Gmail, in a tab of its own, without saying where from', async () => {
    const link = (await drawn(view('m1'))).querySelector('a');
    expect(link?.getAttribute('href')).toBe(
      'https://mail.google.com/mail/u/?authuser=jo%40studio.example#all/18f0a1b2c3d4e5f0',
    );
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
    expect(link?.getAttribute('aria-label')).toBe('Open in Gmail: Demeaning words');
  });

  test('a signal that this version does not know keeps its id as its name', async () => {
    expect(STUDIO_SIGNALS.has('denial')).toBe(false);
    const root = await drawn(view('m1', { incident: { signal: 'denial' } }));
    expect(wordsOf(root.querySelector('h3'))).toBe('denial');
  });

  test('an incident whose message is gone has no link and no subject', async () => {
    const root = await drawn({ ...view('m1'), message: undefined });
    expect(root.querySelector('a')).toBeNull();
  });

  test('a message that was read in part says so', async () => {
    expect(wordsOf(await drawn(view('m1', { message: { complete: false } })))).toContain('Only part of this message');
  });
});

describe('clocks', () => {
  test('both are told where the sender’s is known', async () => {
    const root = await drawn(view('m1', { message: { senderOffset: -300 } }));
    expect(wordsOf(root.querySelector('time'))).toBe('Sun, 13 Sept 2026, 22:40 yours, 15:40 theirs');
    expect(root.querySelector('time')?.dateTime).toBe('2026-09-13T20:40:00Z');
  });

  test('another day there is named', async () => {
    const root = await drawn(view('m1', { message: { senderOffset: 600 } }));
    expect(wordsOf(root.querySelector('time'))).toMatch(/22:40 yours, Mon,? 06:40 theirs$/);
  });

  test('the user’s alone where the sender’s is unknown', async () => {
    expect(wordsOf((await drawn(view('m1'))).querySelector('time'))).toBe('Sun, 13 Sept 2026, 22:40 yours');
  });

  test('an unknown time is said to be unknown', async () => {
    const root = await drawn(view('m1', { incident: { sentAt: undefined }, message: { sentAtBasis: 'none' } }));
    expect(root.querySelector('time')).toBeNull();
    expect(wordsOf(root)).toContain('time unknown');
  });

  test.each([
    ['id', 'time by the message id'],
    ['tooltip', 'time as Gmail showed it'],
  ] as const)('a time known only by %s says so', async (sentAtBasis, words) => {
    expect(wordsOf(await drawn(view('m1', { message: { sentAtBasis } })))).toContain(words);
  });

  test.each(['en', 'he', 'ar', 'pl', 'zh'] as const)('both clocks have their words in %s', async (locale) => {
    const root = await drawn(view('m1', { message: { senderOffset: -300 } }), locale);
    const text = wordsOf(root.querySelector('time')).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    expect(text).toMatch(/22:40/);
    expect(text).toMatch(/15:40/);
    expect(text).not.toMatch(/[{}]/);
  });
});
