// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SavingProvider } from '../../../components/options/saving';
import { ClientPauseNotice, PauseNotice, PausePanel } from '../../../components/popup/pause-panel';
import { PageContext } from '../../../components/shell/page-context';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings';
import { click, draw, named, wordsOf } from '../client/draw';
import { overview } from '../client/studio';

const ask = vi.hoisted(() => vi.fn(async (_name: string, _data: unknown) => {}));
vi.mock('../../../lib/messaging', () => ({ ask }));

const { client } = overview('nordlicht');
const HOUR = 3_600_000;

const drawn = (settings: Settings, of = client) =>
  draw(
    <PageContext.Provider value={{ locale: 'en', direction: 'ltr', settings }}>
      <SavingProvider>
        <PauseNotice />
        <ClientPauseNotice client={of} />
        <PausePanel client={of} />
      </SavingProvider>
    </PageContext.Provider>,
  );

/** What is asked to be saved, once it is. */
async function saved(): Promise<Settings> {
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  return ask.mock.calls.at(-1)?.[1] as Settings;
}

beforeEach(() => ask.mockClear());

describe('a pause', () => {
  test('for an hour is asked for with one click', async () => {
    const root = await drawn(DEFAULT_SETTINGS);
    await click(named(root, 'For an hour'));
    const { pausedUntil } = await saved();
    expect(pausedUntil).toBeGreaterThan(Date.now() + HOUR - 60_000);
    expect(pausedUntil).toBeLessThanOrEqual(Date.now() + HOUR);
  });

  test('for today is over within a day', async () => {
    const root = await drawn(DEFAULT_SETTINGS);
    await click(named(root, 'For today'));
    expect(((await saved()).pausedUntil ?? 0) - Date.now()).toBeLessThanOrEqual(25 * HOUR);
  });

  test('is told with its end, and taken back with one click', async () => {
    const root = await drawn({ ...DEFAULT_SETTINGS, pausedUntil: Date.now() + HOUR });
    expect(wordsOf(root.querySelector('.notice'))).toMatch(/^Paused until \d+:\d\d.*Nothing is read/);
    expect(named(root, 'For an hour')).toBeUndefined();
    await click(named(root, 'Resume'));
    expect(await saved()).not.toHaveProperty('pausedUntil');
  });

  test('that is over is not told', async () => {
    const root = await drawn({ ...DEFAULT_SETTINGS, pausedUntil: Date.now() - 1 });
    expect(root.querySelector('.notice')).toBeNull();
  });

  test('of one client is asked for, told and taken back', async () => {
    const active = await drawn(DEFAULT_SETTINGS);
    await click(named(active, 'This client'));
    expect(ask.mock.lastCall).toEqual(['setClientStatus', { clientId: 'nordlicht', status: 'paused' }]);
    const paused = await drawn(DEFAULT_SETTINGS, { ...client, status: 'paused' });
    expect(wordsOf(paused)).toContain('This client is paused');
    await click(named(paused, 'Resume for this client'));
    expect(ask.mock.lastCall).toEqual(['setClientStatus', { clientId: 'nordlicht', status: 'active' }]);
  });

  test('that could not be saved says so', async () => {
    ask.mockRejectedValueOnce(new Error('no response'));
    const root = await drawn(DEFAULT_SETTINGS);
    await click(named(root, 'For an hour'));
    await vi.waitFor(() => expect(wordsOf(root.querySelector('[role=alert]'))).toContain('was not saved'));
  });
});

test('this weekend can be opened for work', async () => {
  const root = await drawn(DEFAULT_SETTINGS);
  await click(named(root, 'Open for this weekend'));
  expect((await saved()).schedule.exceptions?.length).toBeGreaterThan(0);
});
