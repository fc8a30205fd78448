// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ClientList } from '../../../components/popup/client-list';
import { draw, type, wordsOf } from '../client/draw';
import { health, overview } from '../client/studio';

vi.mock('../../../lib/signals', async () => ({ signals: (await import('../client/studio')).STUDIO_SIGNALS }));

const names = (root: ParentNode) => [...root.querySelectorAll('.client-row-name')].map(wordsOf);

describe('the other clients', () => {
  test('those that need attention stand first, the open one is left out', async () => {
    const overviews = [
      overview('calm'),
      overview('open', { health: health({ band: 'red-line' }) }),
      overview('tense', { health: health({ band: 'strained' }), tally: { bySignal: { scope: 2, demeaning: 1 } } }),
    ];
    const root = await draw(<ClientList overviews={overviews} openClientId="open" />);
    expect(wordsOf(root.querySelector('h2'))).toBe('Other clients');
    expect(names(root)).toEqual(['tense', 'calm']);
    expect(wordsOf(root.querySelector('a'))).toBe('tense 3 things noted Strained');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/client.html?client=tense');
  });

  test('without an open client they are simply the clients', async () => {
    const root = await draw(<ClientList overviews={[overview('calm')]} openClientId={undefined} />);
    expect(wordsOf(root.querySelector('h2'))).toBe('Clients');
  });

  test('many are drawn in part; the search finds the others', async () => {
    const overviews = Array.from({ length: 200 }, (_, index) => overview(`client-${String(index).padStart(3, '0')}`));
    const root = await draw(<ClientList overviews={overviews} openClientId={undefined} />);
    expect(names(root)).toHaveLength(30);
    expect(wordsOf(root)).toContain('170 more');
    await type(root.querySelector('input'), '199');
    expect(names(root)).toEqual(['client-199']);
    await type(root.querySelector('input'), 'nobody');
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('No client matches this search.');
  });

  test('few clients need no search', async () => {
    const root = await draw(<ClientList overviews={[overview('calm')]} openClientId={undefined} />);
    expect(root.querySelector('input')).toBeNull();
  });
});
