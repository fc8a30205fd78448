// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ClientPage } from '../../../components/client/client-page';
import type { ClientOverview } from '../../../lib/store/queries';
import { click, draw, named, wordsOf } from './draw';
import { overview, view } from './studio';

const ask = vi.hoisted(() => vi.fn(async () => {}));
const watched = vi.hoisted((): { ids: string[]; fails: boolean } => ({ ids: [], fails: false }));

vi.mock('../../../lib/signals', async () => ({ signals: (await import('./studio')).STUDIO_SIGNALS }));
vi.mock('../../../lib/messaging', () => ({ ask }));
vi.mock('../../../lib/store/queries', () => ({
  isExplainedWhole: () => true,
  watchChosenIncidents: () => () => {},
  watchClient: (id: string, listener: (of: ClientOverview | undefined) => void, onError: (error: Error) => void) => {
    watched.ids.push(id);
    if (watched.fails) onError(new Error('cannot open'));
    else listener(id === 'nordlicht' ? overview('nordlicht') : undefined);
    return () => {};
  },
}));
vi.mock('../../../lib/store/incident-pages', async () => ({
  watchIncidentPage: (await import('./incident-pages')).pagesOf(() => [view('m1')]),
}));

beforeEach(() => {
  watched.ids = [];
  watched.fails = false;
  ask.mockClear();
});

const opened = (search: string) => {
  history.replaceState(null, '', `/client.html${search}`);
  return draw(<ClientPage />);
};

test('shows the file of the client that the address names, and is called after it', async () => {
  expect(wordsOf((await opened('?client=nordlicht')).querySelector('h1'))).toBe('nordlicht');
  expect(document.title).toContain('nordlicht');
});

test('the user’s word is asked of the background', async () => {
  const root = await opened('?client=nordlicht');
  await click(named(root, 'Not this: Demeaning words'));
  expect(ask.mock.calls).toEqual([['giveVerdict', { incidentId: 'm1', verdict: 'dismissed' }]]);
});

test.each(['?client=nobody', '?client=', ''])('an unknown client is said to be unknown: %j', async (search) => {
  const root = await opened(search);
  expect(wordsOf(root)).toContain('There is no such client file');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/options.html');
});

test('no id asks the store for nobody', async () => {
  await opened('');
  expect(watched.ids).toEqual([]);
});

test('a store that cannot be read is told', async () => {
  watched.fails = true;
  expect(wordsOf((await opened('?client=nordlicht')).querySelector('[role=alert]'))).toContain('could not be read');
});
