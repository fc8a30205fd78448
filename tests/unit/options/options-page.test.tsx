// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../components/options/options-page';
import type { ClientDraft } from '../../../lib/messages';
import { DEFAULT_SETTINGS, type Settings, settingsItem } from '../../../lib/settings/settings';
import type { ClientOverview } from '../../../lib/store/queries';
import { choose, click as clickOnly, draw, type, wordsOf } from '../client/draw';
import { overview } from '../client/studio';

const background = vi.hoisted(() => ({ ask: vi.fn(async (_name: string, _data: unknown) => {}) }));
const stored = vi.hoisted((): { overviews: readonly unknown[]; fails: boolean } => ({ overviews: [], fails: false }));

vi.mock('../../../lib/signals', async () => {
  const { STUDIO_SIGNALS } = await import('../client/studio');
  return { signals: STUDIO_SIGNALS, clientSignals: STUDIO_SIGNALS };
});
vi.mock('../../../lib/messaging', () => background);
vi.mock('../../../lib/store/queries', () => ({
  watchClients: (listener: (overviews: readonly unknown[]) => void, onError: (error: Error) => void) => {
    if (stored.fails) onError(new Error('cannot open'));
    else listener(stored.overviews);
    return () => {};
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Good Terms', version: '0.1.0' });
  // The real list is long, and drawn slowly without a browser.
  vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['Asia/Jerusalem', 'Europe/Warsaw']);
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate: async () => ({ usage: 250_000 }) },
  });
  history.replaceState(null, '', '/options.html');
  stored.overviews = [];
  stored.fails = false;
  background.ask.mockReset();
  background.ask.mockImplementation(async (name, data) => {
    if (name === 'saveSettings') await settingsItem.setValue(data as Settings);
  });
});

const opened = (...overviews: readonly ClientOverview[]) => {
  stored.overviews = overviews;
  return draw(<OptionsPage />);
};
/** Clicks, and waits until what it wrote is written. */
const click = async (element: Element | null | undefined) => {
  await clickOnly(element);
  await written();
};
const written = () => vi.waitFor(() => expect(status(document)).not.toBe('Saving…'));
const section = (root: ParentNode, id: string): Element => {
  const found = root.querySelector(`#${id}`);
  if (!found) throw new Error(`There is no section ${id}.`);
  return found;
};
const button = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('button')].find((item) => plain(item.getAttribute('aria-label') ?? wordsOf(item)) === name);
const field = (root: ParentNode, label: string): Element | null => {
  const found = [...root.querySelectorAll('label')].find((item) => wordsOf(item) === label);
  return found ? root.querySelector(`[id="${found.getAttribute('for')}"]`) : null;
};
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
const status = (root: ParentNode) => wordsOf(root.querySelector('.saving'));
const asked = (name: string) => background.ask.mock.calls.filter(([of]) => of === name).map(([, data]) => data);
const savedSettings = () => asked('saveSettings').at(-1) as Settings;
const savedClient = () => asked('saveClient').at(-1) as ClientDraft;

test('says so when what is stored cannot be read, and still shows the settings', async () => {
  stored.fails = true;
  const root = await opened();
  expect(wordsOf(root.querySelector('[role=alert]'))).toContain('could not be read');
  expect(section(root, 'hours')).toBeTruthy();
});

describe('simple choices', () => {
  test('are saved at once, and said to be', async () => {
    const root = await opened();
    await click(section(root, 'sensitivity').querySelector('[value=thorough]'));
    expect(asked('saveSettings')).toEqual([{ ...DEFAULT_SETTINGS, sensitivity: 'thorough' }]);
    expect(status(root)).toBe('Saved');
  });

  test('made right after each other all survive', async () => {
    const root = await opened();
    await act(async () => {
      section(root, 'sensitivity').querySelector<HTMLElement>('[value=quiet]')?.click();
      section(root, 'keep').querySelector<HTMLElement>('[value=clients]')?.click();
    });
    await vi.waitFor(() => expect(savedSettings()).toMatchObject({ sensitivity: 'quiet', keep: 'clients' }));
  });

  test('that cannot be saved spring back, and it is said', async () => {
    background.ask.mockRejectedValue(new Error('no room'));
    const root = await opened();
    await click(section(root, 'keep').querySelector('[value=clients]'));
    expect(status(root)).toBe('This could not be saved. Nothing was changed.');
    expect(section(root, 'keep').querySelector<HTMLInputElement>('[value=everyone]')?.checked).toBe(true);
  });

  test('of language are named in their own language', async () => {
    const root = await opened();
    expect(wordsOf(section(root, 'language').querySelector('select'))).toContain('עבריתالعربيةpolski中文');
    await choose(section(root, 'language').querySelector('select'), 'pl');
    await written();
    expect(savedSettings().locale).toBe('pl');
  });
});

describe('signals', () => {
  const rowOf = (root: ParentNode, title: string) =>
    [...root.querySelectorAll('.signal')].find((row) => wordsOf(row.querySelector('h4')) === title) ?? root;

  test('stand under what they wear out', async () => {
    const root = await opened();
    expect([...section(root, 'signals').querySelectorAll('h3, h4')].map(wordsOf)).toEqual([
      'Respect',
      'Demeaning words',
      'Work',
      'Beyond the agreement',
      'Time',
      'After hours',
    ]);
  });

  test('can be switched off; a red line of it sleeps', async () => {
    const root = await opened();
    await click(field(rowOf(root, 'After hours'), 'Notice this'));
    expect(savedSettings()).toMatchObject({ mutedSignals: ['after-hours'], redLines: undefined });
    const redLine = field(rowOf(root, 'After hours'), 'Red line');
    expect(redLine).toHaveProperty('disabled', true);
  });

  test('can be red lines, and go back to what they were', async () => {
    const root = await opened();
    await click(field(rowOf(root, 'Demeaning words'), 'Red line'));
    expect(savedSettings().redLines).toEqual(['demeaning']);
  });
});

describe('working hours', () => {
  const save = (root: ParentNode) => click(button(section(root, 'hours'), 'Save'));

  test('wait for "Save"', async () => {
    const root = await opened();
    await choose(field(root, 'Start from a usual week'), 'IL');
    await click(button(root, 'Use this week'));
    expect(asked('saveSettings')).toEqual([]);
    await save(root);
    expect(savedSettings().schedule.week).toMatchObject({ 5: [], 7: [['09:00', '18:00']] });
  });

  test('said for the first time hold for the past too; changed later, from today on', async () => {
    const root = await opened();
    await type(field(root, 'Monday, until'), '13:00');
    expect(field(root, 'For the past too')).toHaveProperty('checked', true);
    await click(field(root, 'From today on'));
    await save(root);
    expect(savedSettings().schedule.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(savedSettings().schedule.versions).toEqual([DEFAULT_SETTINGS.schedule]);
  });

  test('know no holidays until a region is chosen; then the next three are told', async () => {
    const root = await opened();
    await choose(field(section(root, 'hours'), 'Region'), 'PL');
    await click(button(section(root, 'hours'), 'Add holidays'));
    const row = button(root, 'Remove the holidays of Poland')?.closest('li');
    expect(row?.querySelectorAll('li')).toHaveLength(3);
    expect(row?.querySelector('bdi')?.lang).toBe('pl');
    expect(wordsOf(row)).toContain('Known until the end of 2030.');
    await save(root);
    expect(savedSettings().schedule.holidays).toEqual(['PL']);
  });

  test('can be copied to other days', async () => {
    const root = await opened();
    await type(field(root, 'Monday, until'), '13:00');
    await click(button(root, 'Copy Monday to other days'));
    await click(field(root, 'Sunday'));
    await click(button(root, 'Copy'));
    await save(root);
    expect(savedSettings().schedule.week).toMatchObject({ 1: [['09:00', '13:00']], 7: [['09:00', '13:00']] });
  });

  test('that are unfinished are not saved: the first field to fix has the focus', async () => {
    const root = await opened();
    await click(button(root, 'Add hours on Monday'));
    await save(root);
    expect(asked('saveSettings')).toEqual([]);
    expect(wordsOf(section(root, 'hours').querySelector('[role=alert]'))).toContain('One field needs another look');
    expect(document.activeElement).toBe(section(root, 'hours').querySelector('[aria-invalid=true]'));
  });

  test('that run past midnight say so', async () => {
    const root = await opened();
    await type(field(root, 'Monday, from'), '20:00');
    await type(field(root, 'Monday, until'), '02:00');
    expect(wordsOf(section(root, 'hours'))).toContain('until 2:00 AM the next day');
  });

  test('can be left as they were', async () => {
    const root = await opened();
    await type(field(root, 'Monday, until'), '13:00');
    await click(button(section(root, 'hours'), 'Discard changes'));
    expect(field(root, 'Monday, until')).toHaveProperty('value', '17:00');
  });
});

test('a table of holidays that has run out says so', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 0, 5));
  const root = await opened();
  await choose(field(section(root, 'hours'), 'Region'), 'DE');
  await click(button(section(root, 'hours'), 'Add holidays'));
  expect(wordsOf(section(root, 'hours'))).toContain('Known only until the end of 2030.');
  now.mockRestore();
});

describe('days that are different', () => {
  const days = (root: ParentNode) => section(root, 'hours');

  test('this weekend is opened with one click, and closed with another', async () => {
    const root = await opened();
    await click(button(days(root), 'Open for this weekend'));
    const { exceptions = [] } = savedSettings().schedule;
    expect(exceptions.length).toBeGreaterThan(0);
    expect(exceptions.every(({ open }) => String(open) === '09:00,17:00')).toBe(true);
    await click(button(days(root), 'Close this weekend again'));
    expect(savedSettings().schedule).toEqual(DEFAULT_SETTINGS.schedule);
  });

  test('time off is added, a single day without its end, and taken away', async () => {
    const root = await opened();
    await type(field(days(root), 'First day'), '2030-08-05');
    await type(field(days(root), 'What for (if you like)'), ' A wedding ');
    await click(button(days(root), 'Add time off'));
    expect(savedSettings().schedule.timeOff).toEqual([{ from: '2030-08-05', to: '2030-08-05', name: 'A wedding' }]);
    expect(wordsOf(days(root))).toContain('Mon, Aug 5, 2030 · A wedding');
    await click(button(days(root), 'Remove the time off: Mon, Aug 5, 2030'));
    expect(savedSettings().schedule.timeOff).toBeUndefined();
  });

  test('time off that cannot be is not added, and it is said why', async () => {
    const root = await opened();
    await click(button(days(root), 'Add time off'));
    expect(wordsOf(days(root))).toContain('Fill in the first day.');
    await type(field(days(root), 'First day'), '2030-08-05');
    await type(field(days(root), 'Last day'), '2030-08-01');
    await click(button(days(root), 'Add time off'));
    expect(wordsOf(days(root))).toContain('The last day is before the first.');
    expect(asked('saveSettings')).toEqual([]);
  });

  test('a single day is open at other hours, or closed', async () => {
    const root = await opened();
    await type(field(days(root), 'Day'), '2030-08-03');
    await type(field(days(root), 'Until'), '12:00');
    await click(button(days(root), 'Add this day'));
    expect(savedSettings().schedule.exceptions).toEqual([{ date: '2030-08-03', open: [['09:00', '12:00']] }]);
    await type(field(days(root), 'Day'), '2030-08-03');
    await choose(field(days(root), 'On this day'), 'closed');
    await click(button(days(root), 'Add this day'));
    expect(savedSettings().schedule.exceptions).toEqual([{ date: '2030-08-03', open: false }]);
  });

  const drop = async (root: ParentNode, text: string) => {
    const input = field(days(root), 'Calendar file (.ics)');
    const file = Object.assign(new Blob([text]), { name: 'leave.ics' });
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(days(root).querySelector('.ics-days, .notice')).not.toBeNull());
  };

  test('of a calendar file are shown first, and added as far as they are wanted', async () => {
    const root = await opened();
    const soon = (ahead: number) =>
      new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    const event = (ahead: number, name: string) =>
      `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${soon(ahead)}\nSUMMARY:${name}\nEND:VEVENT`;
    await drop(root, `BEGIN:VCALENDAR\n${event(10, 'Moving house')}\n${event(20, 'A wedding')}\nEND:VCALENDAR`);
    expect(asked('saveSettings')).toEqual([]);
    await click(days(root).querySelector('.ics-days input'));
    await click(button(days(root), 'Add one time off'));
    expect(savedSettings().schedule.timeOff).toMatchObject([{ name: 'A wedding' }]);
  });

  test('of a file that is no calendar are none, and it is said', async () => {
    const root = await opened();
    await drop(root, 'late invoice');
    expect(wordsOf(days(root).querySelector('[role=alert]'))).toContain('This file is not a calendar.');
  });
});

describe('clients', () => {
  const clients = (root: ParentNode) => section(root, 'clients');

  test('none yet: it is said how they come', async () => {
    expect(wordsOf(clients(await opened()))).toContain('No clients yet');
  });

  test('can be added, with what was agreed', async () => {
    const root = await opened();
    await click(button(root, 'Add a client'));
    await type(field(root, 'Name'), 'Harbour Café');
    await type(field(root, 'Address 1'), 'ida@harbour.example');
    await write(field(root, 'What you deliver'), '2 menus = cards');
    expect(wordsOf(root.querySelector('.reading'))).toContain('2 menus · how many: 2 · also called cards');
    await click(button(clients(root), 'Save'));
    expect(savedClient()).toMatchObject({
      client: { name: 'Harbour Café', addresses: ['ida@harbour.example'], status: 'active' },
      agreement: { deliverables: [{ name: '2 menus', alsoCalled: ['cards'], quantity: 2 }] },
    });
    expect(root.querySelector('.client-form')).toBeNull();
  });

  test('cannot be added twice by one address', async () => {
    const root = await opened(overview('bakery'));
    await click(button(root, 'Add a client'));
    await type(field(root, 'Name'), 'Harbour Café');
    await type(field(root, 'Address 1'), 'Post@bakery.example');
    await click(button(clients(root), 'Save'));
    expect(wordsOf(clients(root))).toContain('This address already belongs to bakery.');
    expect(asked('saveClient')).toEqual([]);
  });

  test('stay open, with all that was typed, when they cannot be saved', async () => {
    background.ask.mockRejectedValue(new Error('no room'));
    const root = await opened(overview('bakery'));
    await click(button(root, 'Edit: bakery'));
    await type(field(clients(root), 'Name'), 'Lumen Bakery');
    await click(button(clients(root), 'Save'));
    expect(field(clients(root), 'Name')).toHaveProperty('value', 'Lumen Bakery');
    expect(status(root)).toContain('could not be saved');
  });

  test('are opened by a link from elsewhere', async () => {
    history.replaceState(null, '', '/options.html?client=bakery');
    const root = await opened(overview('florist'), overview('bakery'));
    expect(field(clients(root), 'Name')).toHaveProperty('value', 'bakery');
  });

  test('can have hours of their own', async () => {
    const root = await opened(overview('bakery'));
    await click(button(root, 'Edit: bakery'));
    await click(field(clients(root), 'Other working hours for this client'));
    await click(button(clients(root), 'Save'));
    expect(savedClient().client.schedule).toEqual(DEFAULT_SETTINGS.schedule);
  });

  test('many are drawn in parts and found by search', async () => {
    const many = Array.from({ length: 120 }, (_, index) => overview(`client-${index}`));
    const root = await opened(...many);
    expect(clients(root).querySelectorAll('.client-row')).toHaveLength(50);
    await type(field(root, 'Search by name or address'), 'POST@client-119');
    expect(clients(root).querySelectorAll('.client-row')).toHaveLength(1);
    await type(field(root, 'Search by name or address'), 'nobody');
    expect(wordsOf(clients(root))).toContain('Nobody matches “nobody”.');
  });
});

describe('data', () => {
  test('is counted by client', async () => {
    const root = await opened(
      overview('bakery', { tally: { messagesIn: 3, messagesOut: 2, bySignal: { scope: 2, demeaning: 1 } } }),
      overview('florist', { tally: { messagesIn: 1_000, messagesOut: 0, bySignal: {} } }),
    );
    const rows = [...section(root, 'data').querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].slice(0, 3).map(wordsOf),
    );
    expect(wordsOf(section(root, 'data'))).toContain('Takes up about 250 kB.');
    expect(rows.slice(1)).toEqual([
      ['bakery', '5', '3'],
      ['florist', '1,000', '0'],
      ['Together', '1,005', '3'],
    ]);
  });

  test('is deleted only after a yes', async () => {
    const root = await opened(overview('bakery'));
    await click(button(root, 'Delete: bakery'));
    await click(button(root, 'Keep'));
    expect(root.querySelector('dialog')).toBeNull();
    await click(button(root, 'Delete: bakery'));
    await click(button(root, 'Delete for good'));
    expect(asked('deleteClient')).toEqual([{ clientId: 'bakery' }]);
    expect(status(root)).toBe('bakery was deleted.');
  });
});

/** Writes into a field of several lines. */
async function write(area: Element | null, text: string): Promise<void> {
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('There is no field');
  await act(async () => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
