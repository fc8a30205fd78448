// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { heaviestIds } from '../../../components/popup/heaviest';
import { OpenClient } from '../../../components/popup/open-client';
import { draw, named, wordsOf } from '../client/draw';
import { contribution, health, overview, view } from '../client/studio';

vi.mock('../../../lib/signals', async () => ({ signals: (await import('../client/studio')).STUDIO_SIGNALS }));

const WATCH = health(
  { band: 'watch', score: 66 },
  { heldDownBy: 'time', contributions: [contribution('m1', 'after-hours', 3, 'time')] },
);

describe('the open thread’s client', () => {
  test('tells band, why, the heaviest reason with its words, the tallies and one next step', async () => {
    const of = overview('nordlicht', {
      client: { name: 'Nordlicht GmbH' },
      health: WATCH,
      tally: { bySignal: { scope: 2, 'after-hours': 5, denial: 0 } },
    });
    const root = await draw(<OpenClient overview={of} heaviest={[view('m2')]} />);
    const words = wordsOf(root);
    expect(wordsOf(root.querySelector('h2'))).toBe('Nordlicht GmbH');
    expect(words).toContain('Watch');
    expect(words).toContain('Held down most by: Time (After hours).');
    expect(wordsOf(root.querySelector('blockquote'))).toBe('Even an intern could do it.');
    expect([...root.querySelectorAll('.tallies li')].map(wordsOf)).toEqual([
      'After hours 5',
      'Beyond the agreement 2',
      '20 messages',
    ]);
    expect(words).toContain('Set a boundary about hours.');
    expect(words).not.toContain('66');
  });

  test('opens the client’s file in a tab', async () => {
    const root = await draw(<OpenClient overview={overview('a b')} heaviest={[]} />);
    const link = named(root, 'Open client file');
    expect(link?.getAttribute('href')).toBe('/client.html?client=a%20b');
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  test('while learning it tells how much was seen, and proposes nothing', async () => {
    const learning = health({ band: 'learning', score: undefined, messages: 3 }, { heldDownBy: 'time' });
    const root = await draw(<OpenClient overview={overview('nordlicht', { health: learning })} heaviest={[]} />);
    expect(wordsOf(root)).toContain('3 of 5 messages so far.');
    expect(root.querySelector('.next-step')).toBeNull();
  });

  test.each(['en', 'he', 'ar', 'pl', 'zh'] as const)('leaves no place unfilled in %s', async (locale) => {
    const root = await draw(<OpenClient overview={overview('n', { health: WATCH })} heaviest={[view('m')]} />, locale);
    expect(root.textContent).not.toMatch(/[{}]|undefined/);
  });
});

test('the heaviest reasons are at most two, of different signals', () => {
  const contributions = [
    contribution('a', 'demeaning', 9),
    contribution('b', 'demeaning', 8),
    contribution('c', 'scope', 5),
    contribution('d', 'after-hours', 2),
    contribution('e', 'denial', 1),
  ];
  expect(heaviestIds(health({}, { contributions }))).toEqual(['a', 'c']);
});
