// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { RuleChoice } from '../../../components/rules/rule-choice';
import { RuleList } from '../../../components/rules/rule-list';
import type { RuleDraft } from '../../../lib/messages';
import type { VerdictRule } from '../../../lib/model';
import type { RuleView } from '../../../lib/store/rule-queries';
import { choose, click, draw, named, wordsOf } from '../client/draw';
import { view } from '../client/studio';

const ask = vi.hoisted(() => vi.fn(async () => {}));
const stored = vi.hoisted((): { rules: readonly unknown[]; changed: number } => ({ rules: [], changed: 0 }));

vi.mock('../../../lib/signals', async () => ({ signals: (await import('../client/studio')).STUDIO_SIGNALS }));
vi.mock('../../../lib/messaging', () => ({ ask }));
vi.mock('../../../lib/store/rule-queries', () => ({
  watchRules: (_: string | undefined, listener: (rules: readonly unknown[]) => void) => {
    listener(stored.rules);
    return () => {};
  },
  findPreview: async (draft: RuleDraft) => ({
    covered: 9,
    changed: draft.scope === 'everywhere' ? 7 : stored.changed,
    clients: 1,
  }),
}));

beforeEach(() => {
  ask.mockClear();
  stored.changed = 0;
});

/** Opens the choice as a click on its summary would. */
async function openedChoice(of: ReturnType<typeof view>) {
  const root = await draw(<RuleChoice incident={of.incident} />);
  const details = root.querySelector('details');
  details?.setAttribute('open', '');
  details?.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(root.querySelectorAll('select')).toHaveLength(2));
  return root;
}

test('a word on more than one message is previewed, then asked of the background', async () => {
  const root = await openedChoice(view('m1'));
  await vi.waitFor(() => expect(wordsOf(root)).toContain('Nothing stored would change.'));
  await choose(root.querySelectorAll('select')[1] ?? null, 'everywhere');
  await vi.waitFor(() => expect(wordsOf(root)).toContain('7 things noted would change'));
  await click(named(root, 'Apply: Demeaning words'));
  expect(ask.mock.calls).toEqual([['giveRule', { incidentId: 'm1', scope: 'everywhere', verdict: 'dismissed' }]]);
  expect(wordsOf(root)).toContain('Applied.');
});

test('of a fact about time only the signal can be meant', async () => {
  const root = await openedChoice(view('m1', { incident: { quote: undefined } }));
  expect([...root.querySelectorAll('select')[1]!.options].map(({ value }) => value)).toEqual(['signal']);
});

const rule = (changes: Partial<VerdictRule> = {}): RuleView => ({
  client: 'Nordlicht',
  rule: {
    id: 'phrase:nordlicht:demeaning:1',
    scope: 'phrase',
    clientId: 'nordlicht',
    signal: 'demeaning',
    phrase: 'even an intern',
    quote: 'Even an intern',
    language: 'en',
    verdict: 'dismissed',
    at: 0,
    ...changes,
  },
});

test('the list tells what was said of what, and takes it back', async () => {
  stored.rules = [rule()];
  const root = await draw(<RuleList clientId="nordlicht" />);
  expect(wordsOf(root)).toContain('Dismissed · Demeaning words');
  expect(wordsOf(root)).toContain('These words from Nordlicht');
  expect(wordsOf(root.querySelector('blockquote'))).toBe('Even an intern');
  await click(named(root, 'Undo: Demeaning words'));
  expect(ask.mock.calls).toEqual([['takeRule', { ruleId: 'phrase:nordlicht:demeaning:1' }]]);
});

test('a rule about a signal shows no quote, an empty list says so', async () => {
  stored.rules = [rule({ scope: 'signal' })];
  expect((await draw(<RuleList clientId={undefined} />)).querySelector('blockquote')).toBeNull();
  stored.rules = [];
  expect(wordsOf(await draw(<RuleList clientId={undefined} />))).toContain('Nothing so far.');
});
