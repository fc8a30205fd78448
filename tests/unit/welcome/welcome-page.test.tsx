// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stepBeside, stepIn } from '../../../components/welcome/steps';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import type { NotedFinding } from '../../../lib/model';
import type { Settings } from '../../../lib/settings/settings';
import { click, draw, named, wordsOf } from '../client/draw';

const ask = vi.hoisted(() => vi.fn(async (_name: string, _data: unknown): Promise<unknown> => undefined));
vi.mock('../../../lib/messaging', () => ({ ask }));

const NOTED: NotedFinding = {
  incidentId: 'example:scope',
  signal: 'scope',
  severity: 'minor',
  confidence: 'likely',
  verdict: 'open',
  title: 'Beyond the agreement',
  reason: 'Asks for more.',
  quote: 'redo the business cards too',
  span: { start: 0, end: 3 },
  language: 'en',
};

const asked = (name: string) => ask.mock.calls.filter(([called]) => called === name).map(([, data]) => data);

beforeEach(() => {
  ask.mockReset();
  ask.mockImplementation(async (name, data) =>
    name === 'judgeExample' ? ((data as { text: string }).text.includes('ASAP') ? [NOTED] : []) : undefined,
  );
});

const opened = (hash: string) => {
  history.replaceState(null, '', `/welcome.html${hash}`);
  return draw(<WelcomePage />);
};

/** Through the address, as the browser tells it. */
const follow = () => act(async () => void dispatchEvent(new Event('hashchange')));

describe('the welcome page', () => {
  test('begins with what it sees, never does, and how it errs', async () => {
    const root = await opened('');
    expect([...root.querySelectorAll('h2')].map(wordsOf)).toEqual([
      'What it sees',
      'What it never does',
      'How it errs',
    ]);
    expect(named(root, 'Back')).toBeUndefined();
  });

  test('goes on and back by one step, and the focus follows', async () => {
    const root = await opened('');
    await click(named(root, 'Next'));
    await follow();
    expect(location.hash).toBe('#try');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    await click(named(root, 'Back'));
    await follow();
    expect(wordsOf(root.querySelector('h1'))).toBe('Are you still on good terms?');
  });

  test('can be skipped as a whole', async () => {
    const root = await opened('');
    await click(named(root, 'Skip all'));
    await follow();
    expect(wordsOf(root.querySelector('h1'))).toBe('That is all');
    expect(asked('saveSettings')).toEqual([]);
  });

  test('shows a made-up thread with the real badge and line, judged by the engine', async () => {
    const root = await opened('#try');
    expect(asked('judgeExample')).toHaveLength(2);
    const [badge] = root.querySelectorAll('[data-good-terms=badge]');
    expect(wordsOf(badge?.shadowRoot?.querySelector('button'))).toBe('Watch');
    const [line] = root.querySelectorAll('[data-good-terms=line]');
    expect(wordsOf(line?.shadowRoot?.querySelector('li'))).toContain('redo the business cards too');
    expect(wordsOf(root)).toContain('Nothing to note.');
  });

  test('what it notes there can be said to be wrong, and nothing of that is stored', async () => {
    const root = await opened('#try');
    const shadow = root.querySelector('[data-good-terms=line]')?.shadowRoot;
    await click(shadow?.querySelector<HTMLElement>('.act'));
    expect(wordsOf(shadow?.querySelector('li'))).toContain('Set aside');
    expect(asked('giveVerdict')).toEqual([]);
  });

  test('a usual week is taken with one click and holds for the past as well', async () => {
    const root = await opened('#hours');
    await click(named(root, 'Use this week'));
    await vi.waitFor(() => expect(asked('saveSettings')).toHaveLength(1));
    expect((asked('saveSettings')[0] as Settings).schedule).not.toHaveProperty('validFrom');
  });

  test('who is kept is saved at once', async () => {
    const root = await opened('#keep');
    const added = root.querySelector('input[value=clients]');
    await act(async () => void added?.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(asked('saveSettings')).toMatchObject([{ keep: 'clients' }]));
  });
});

test('steps have a first and a last', () => {
  expect(stepBeside('what', -1)).toBe('what');
  expect(stepBeside('done', 1)).toBe('done');
  expect(stepIn('#nowhere')).toBe('what');
});
