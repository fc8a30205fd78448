// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { IncidentList } from '../../../components/client/incident-list';
import type { IncidentView } from '../../../lib/store/queries';
import { choose, click, draw, named, wordsOf } from './draw';
import { view } from './studio';

const stored = vi.hoisted(() => ({ incidents: [] as readonly IncidentView[], tell: () => {} }));

vi.mock('../../../lib/signals', async () => ({ signals: (await import('./studio')).STUDIO_SIGNALS }));
vi.mock('../../../lib/store/incident-pages', async () => {
  const { pagesOf } = await import('./incident-pages');
  const watchIncidentPage: ReturnType<typeof pagesOf> = (...watching) => {
    stored.tell = () => pagesOf(() => stored.incidents)(...watching);
    stored.tell();
    return () => {};
  };
  return { watchIncidentPage };
});

function drawn(incidents: readonly IncidentView[]) {
  stored.incidents = incidents;
  return draw(<IncidentList clientId="nordlicht" zone="Europe/Berlin" onVerdict={async () => {}} />);
}

const many = (count: number): readonly IncidentView[] =>
  Array.from({ length: count }, (_, index) =>
    view(`m${index}`, {
      incident: { quote: `Remark ${index}`, signal: index % 2 === 0 ? 'demeaning' : 'scope' },
      verdict: index % 10 === 0 ? 'dismissed' : 'open',
    }),
  );

const quotes = (root: ParentNode) => [...root.querySelectorAll('blockquote')].map(wordsOf);

describe('the incident log', () => {
  test('shows a page of thousands, and tells which', async () => {
    const root = await drawn(many(3_214));
    expect(root.querySelectorAll('ol.incidents > li')).toHaveLength(25);
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('1 to 25 of 3,214');
    expect(named(root, 'Newer')?.hasAttribute('disabled')).toBe(true);
  });

  test('turning the page shows the older ones and moves the focus to the heading', async () => {
    const root = await drawn(many(60));
    await click(named(root, 'Older'));
    expect(quotes(root)[0]).toBe('Remark 25');
    expect(document.activeElement?.id).toBe('incidents');
    await click(named(root, 'Older'));
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('51 to 60 of 60');
    expect(named(root, 'Older')?.hasAttribute('disabled')).toBe(true);
  });

  test('few incidents need no pages', async () => {
    expect((await drawn(many(25))).querySelector('nav')).toBeNull();
  });

  test('a signal can be chosen, and a choice starts at its first page', async () => {
    const root = await drawn(many(60));
    await click(named(root, 'Older'));
    await choose(root.querySelectorAll('select')[0] ?? null, 'scope');
    expect(quotes(root).slice(0, 3)).toEqual(['Remark 1', 'Remark 3', 'Remark 5']);
    expect(wordsOf(root.querySelector('[role=status]'))).toBe('1 to 25 of 30');
  });

  test('the user’s word can be chosen', async () => {
    const root = await drawn(many(60));
    await choose(root.querySelectorAll('select')[1] ?? null, 'dismissed');
    expect(quotes(root)).toEqual(['Remark 0', 'Remark 10', 'Remark 20', 'Remark 30', 'Remark 40', 'Remark 50']);
  });

  test('a choice that leaves nothing says so and offers everything', async () => {
    const root = await drawn(many(5));
    await choose(root.querySelectorAll('select')[1] ?? null, 'confirmed');
    expect(wordsOf(root)).toContain('No incident matches this choice');
    await click(named(root, 'Show all'));
    expect(quotes(root)).toHaveLength(5);
  });

  test('an incident that leaves the list by its verdict leaves the focus at the heading', async () => {
    const root = await drawn([view('m1'), view('m2')]);
    await choose(root.querySelectorAll('select')[1] ?? null, 'open');
    await click(named(root, 'Confirm: Demeaning words'));
    stored.incidents = [view('m1', { verdict: 'confirmed' }), view('m2')];
    await act(() => stored.tell());
    expect(quotes(root)).toHaveLength(1);
    expect(document.activeElement?.id).toBe('incidents');
  });

  test('the choices are the signals that occur, by name', async () => {
    const root = await drawn(many(5));
    expect([...(root.querySelector('select')?.options ?? [])].map(wordsOf)).toEqual([
      'All',
      'Beyond the agreement',
      'Demeaning words',
    ]);
  });

  test('a log without incidents says what will be here', async () => {
    const root = await drawn([]);
    expect(wordsOf(root)).toContain('Nothing noted so far');
    expect(root.querySelector('select')).toBeNull();
  });
});
