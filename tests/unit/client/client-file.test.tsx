// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ClientFile } from '../../../components/client/client-file';
import type { Locale } from '../../../lib/locales/text';
import type { ClientOverview, IncidentView } from '../../../lib/store/queries';
import { draw, wordsOf } from './draw';
import { contribution, health, overview, view } from './studio';

const stored = vi.hoisted(() => ({ incidents: [] as readonly IncidentView[] }));

vi.mock('../../../lib/signals', async () => ({
  signals: (await import('./studio')).STUDIO_SIGNALS,
  clientSignals: (await import('./studio')).STUDIO_SIGNALS,
}));
vi.mock('../../../lib/store/queries', async (original) => ({
  ...(await original<typeof import('../../../lib/store/queries')>()),
  watchChosenIncidents: (ids: readonly string[], listener: (views: readonly IncidentView[]) => void) => {
    listener(stored.incidents.filter(({ incident }) => ids.includes(incident.id)));
    return () => {};
  },
}));

function drawn(of: ClientOverview, incidents: readonly IncidentView[] = [], locale: Locale = 'en') {
  stored.incidents = incidents;
  return draw(<ClientFile overview={of} zone="Europe/Berlin" onVerdict={async () => {}} />, locale);
}

const STRAINED = health(
  {
    band: 'strained',
    score: 52.6,
    trend: 'worse',
    dimensions: [
      { dimension: 'respect', health: 48.2, points: 18 },
      { dimension: 'money', health: undefined, points: 0 },
    ],
  },
  {
    heldDownBy: 'respect',
    contributions: [
      contribution('m1', 'demeaning', 8.04),
      ...Array.from({ length: 10 }, (_, index) => contribution(`s${index}`, 'scope', 0.5, 'work')),
    ],
    withoutHeaviest: { band: 'watch', score: 68 },
    afterQuietMonth: { band: 'watch', score: 61 },
    notSeen: ['money'],
  },
);

describe('a client’s file', () => {
  test('tells band, trend, the score rounded to 5, and one sentence why', async () => {
    const root = await drawn(overview('nordlicht', { health: STRAINED }));
    const head = wordsOf(root.querySelector('header'));
    expect(head).toContain('nordlicht');
    expect(head).toContain('Strained');
    expect(head).toContain('Getting worse');
    expect(head).toContain('55 of 100');
    expect(head).toContain('Held down most by: Respect (Demeaning words).');
    expect(head).toContain('Mail from 1 Jun 2026 to 13 Sept 2026');
  });

  test('tells what each incident costs, heaviest first, and the light ones together', async () => {
    const root = await drawn(overview('nordlicht', { health: STRAINED }), [view('m1')]);
    const rows = [...root.querySelectorAll('section[aria-labelledby=held-down] tbody tr')].map(wordsOf);
    expect(rows[0]).toBe('Demeaning words13 Sept 2026-8');
    expect(rows).toHaveLength(9);
    expect(rows.at(-1)).toBe('3 lighter ones-1.5');
    expect(root.querySelector('section[aria-labelledby=held-down] a')?.getAttribute('href')).toContain('#all/');
  });

  test('tells the dimensions in steps of 5, and which had no data', async () => {
    const root = await drawn(overview('nordlicht', { health: STRAINED }));
    const rows = [...root.querySelectorAll('section[aria-labelledby=areas] tbody tr')].map(wordsOf);
    expect(rows).toEqual(['Respect50', 'Moneyno data']);
  });

  test('tells what would change it and what is not seen', async () => {
    const words = wordsOf(
      (await drawn(overview('nordlicht', { health: STRAINED }))).querySelector('[aria-labelledby=what-changes]'),
    );
    expect(words).toContain('Without the heaviest incident: Watch, 70.');
    expect(words).toContain('After 30 quiet days: Watch, 60.');
    expect(words).toContain('Nothing could be judged about: Money.');
    expect(words).toContain('Calls, chats');
  });

  test('shows the tally as it is stored', async () => {
    const tally = { messagesIn: 1_204, bySignal: { scope: 3, demeaning: 2, 'after-hours': 0 } };
    const root = await drawn(overview('nordlicht', { tally }));
    const rows = [...root.querySelectorAll('section[aria-labelledby=counts] tr')].map(wordsOf);
    expect(rows).toEqual([
      'Messages from them1,204',
      'Messages from you12',
      'Beyond the agreement3',
      'Demeaning words2',
    ]);
  });

  test('while learning there is a count instead of a score', async () => {
    const learning = health({ band: 'learning', score: undefined, messages: 3 }, { bandReason: 'learning' });
    const head = wordsOf((await drawn(overview('nordlicht', { health: learning }))).querySelector('header'));
    expect(head).toContain('3 of 5 messages so far.');
    expect(head).not.toContain('of 100');
  });

  test.each([
    ['red-line', 'The band is capped until this is resolved.'],
    ['one-day', 'All of it on one day so far'],
    ['lingers', 'not yet by enough'],
  ] as const)('a band that the score did not decide says why: %s', async (bandReason, words) => {
    const capped = health(
      { band: 'strained' },
      { bandReason, redLines: bandReason === 'red-line' ? ['demeaning'] : [] },
    );
    expect(wordsOf((await drawn(overview('nordlicht', { health: capped }))).querySelector('header'))).toContain(words);
  });

  test('a paused client is called so', async () => {
    const root = await drawn(overview('nordlicht', { client: { status: 'paused' } }));
    expect(wordsOf(root.querySelector('header'))).toContain('Paused');
  });

  test.each(['en', 'he', 'ar', 'pl', 'zh'] as const)('leaves no place unfilled in %s', async (locale) => {
    const root = await drawn(overview('nordlicht', { health: STRAINED }), [view('m1')], locale);
    expect(root.textContent).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('has one first heading, and every section a name', async () => {
    const root = await drawn(overview('nordlicht', { health: STRAINED }), [view('m1')]);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    for (const section of root.querySelectorAll('section')) {
      expect(wordsOf(root.querySelector(`#${section.getAttribute('aria-labelledby')}`))).not.toBe('');
    }
    expect(root.querySelector('[style]')).toBeNull();
  });
});
