// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PopupPage } from '../../../components/popup/popup-page';
import type { OpenThread } from '../../../lib/store/open-threads';
import type { ClientOverview, IncidentView } from '../../../lib/store/queries';
import type { StorageState } from '../../../lib/store/storage-state';
import { draw, wordsOf } from '../client/draw';
import { contribution, health, overview, view } from '../client/studio';

/** What the store tells the page; a missing answer never comes. */
interface Told {
  readonly thread?: OpenThread | 'none';
  readonly clients?: readonly ClientOverview[] | Error;
  readonly incidents?: readonly IncidentView[];
  readonly storage?: StorageState;
}

const told = vi.hoisted((): { now: Told } => ({ now: {} }));

const stop = () => {};

vi.mock('../../../lib/signals', async () => ({ signals: (await import('../client/studio')).STUDIO_SIGNALS }));

vi.mock('../../../lib/store/open-threads', () => ({
  watchOpenThread: (listener: (thread: OpenThread | undefined) => void) => {
    const { thread } = told.now;
    if (thread !== undefined) listener(thread === 'none' ? undefined : thread);
    return stop;
  },
}));

vi.mock('../../../lib/store/storage-state', () => ({
  watchStorageState: (listener: (state: StorageState) => void) => {
    listener(told.now.storage ?? 'ok');
    return stop;
  },
}));

vi.mock('../../../lib/store/queries', () => ({
  watchClients: (listener: (clients: readonly ClientOverview[]) => void, onError: (error: Error) => void) => {
    const { clients } = told.now;
    if (clients instanceof Error) onError(clients);
    else if (clients !== undefined) listener(clients);
    return stop;
  },
  watchClient: (id: string, listener: (client: ClientOverview | undefined) => void) => {
    const { clients } = told.now;
    if (Array.isArray(clients)) listener(clients.find(({ client }) => client.id === id));
    return stop;
  },
  watchChosenIncidents: (ids: readonly string[], listener: (incidents: readonly IncidentView[]) => void) => {
    listener((told.now.incidents ?? []).filter(({ incident }) => ids.includes(incident.id)));
    return stop;
  },
}));

const THREAD: OpenThread = { tabId: 1, threadId: '18f0a1b2c3d4e5f0', clientId: 'nordlicht', reading: 'ok', at: 1 };

async function drawn(now: Told) {
  told.now = now;
  return draw(<PopupPage />);
}

beforeEach(() => {
  told.now = {};
});

describe('the popup', () => {
  test('waits quietly for the store', async () => {
    expect(wordsOf(await drawn({}))).toContain('Loading…');
  });

  test('before anything was read it says what to do', async () => {
    const root = await drawn({ thread: 'none', clients: [] });
    expect(wordsOf(root)).toContain('Nothing here yet');
    expect(root.querySelectorAll('ol li')).toHaveLength(3);
    expect(wordsOf(root)).toContain('Everything stays on this computer.');
  });

  test('shows the open thread’s client with its heaviest reason, and the others below', async () => {
    const why = { heldDownBy: 'respect', contributions: [contribution('m2', 'demeaning', 9)] } as const;
    const clients = [overview('nordlicht', { health: health({ band: 'watch' }, why) }), overview('lumen')];
    const root = await drawn({ thread: THREAD, clients, incidents: [view('m1'), view('m2')] });
    expect(wordsOf(root.querySelector('#open-client'))).toBe('nordlicht');
    expect(root.querySelectorAll('blockquote')).toHaveLength(1);
    expect([...root.querySelectorAll('.client-row-name')].map(wordsOf)).toEqual(['lumen']);
    expect(wordsOf(root)).toContain('This page is read.');
  });

  test('without an open thread it says so and lists the clients', async () => {
    const root = await drawn({
      thread: { ...THREAD, threadId: undefined, clientId: undefined },
      clients: [overview('a')],
    });
    expect(wordsOf(root)).toContain('No thread is open');
    expect(wordsOf(root.querySelector('.client-row-name'))).toBe('a');
  });

  test('a thread of nobody who is kept is left out, with the reason', async () => {
    const root = await drawn({ thread: { ...THREAD, clientId: undefined }, clients: [overview('a')] });
    expect(wordsOf(root)).toContain('This thread is left out');
  });

  test('a client that was deleted meanwhile is left out too', async () => {
    expect(wordsOf(await drawn({ thread: THREAD, clients: [overview('a')] }))).toContain('This thread is left out');
  });

  test('a page that cannot be read is told at once', async () => {
    const thread = { ...THREAD, threadId: undefined, clientId: undefined, reading: 'unreadable' } as const;
    const root = await drawn({ thread, clients: [overview('a')] });
    expect(wordsOf(root.querySelector('[role=alert]'))).toContain('This page cannot be read.');
    expect(wordsOf(root)).not.toContain('No thread is open');
  });

  test.each([
    ['full', 'The disk is full.'],
    ['trouble', 'Your notes cannot be opened.'],
  ] as const)('storage that is in state %s is told, beside what can still be shown', async (storage, words) => {
    const root = await drawn({ thread: 'none', clients: [overview('a')], storage });
    expect(wordsOf(root.querySelector('[role=alert]'))).toContain(words);
    expect(root.querySelectorAll('.client-row')).toHaveLength(1);
  });

  test('a database that does not open is told instead of an empty list', async () => {
    const root = await drawn({ thread: 'none', clients: new Error('cannot open') });
    expect(wordsOf(root.querySelector('[role=alert]'))).toContain('Your notes cannot be opened.');
    expect(wordsOf(root)).not.toContain('Nothing here yet');
  });

  test('the settings are one click away in every state', async () => {
    for (const now of [{}, { thread: 'none', clients: [] }, { clients: new Error('x') }] as const) {
      expect((await drawn(now)).querySelector('a[href="/options.html"]')).not.toBeNull();
    }
  });
});
