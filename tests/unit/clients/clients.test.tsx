// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ChangeList } from '../../../components/clients/change-list';
import { LookAlikeNotice } from '../../../components/clients/look-alike-notice';
import type { ClientPapers } from '../../../lib/store/change-rows';
import { click, draw, named, wordsOf } from '../client/draw';
import { overview } from '../client/studio';

const ask = vi.hoisted(() => vi.fn(async () => {}));
const stored = vi.hoisted((): { alike: readonly unknown[]; changes: readonly unknown[] } => ({
  alike: [],
  changes: [],
}));
const tell = (value: readonly unknown[], listener: (value: readonly unknown[]) => void) => {
  listener(value);
  return () => {};
};

vi.mock('../../../lib/messaging', () => ({ ask }));
vi.mock('../../../lib/store/client-queries', () => ({
  watchLookAlikes: (_: string, listener: (value: readonly unknown[]) => void) => tell(stored.alike, listener),
  watchChanges: (listener: (value: readonly unknown[]) => void) => tell(stored.changes, listener),
}));

beforeEach(() => ask.mockReset());

test('an address that could be taken for another is warned about, until the user knows them apart', async () => {
  stored.alike = [
    { client: { id: 'trick', name: 'Lumen' }, likeness: 'letters', own: 'a@lumen.example', other: 'a@lurnen.example' },
  ];
  const root = await draw(<LookAlikeNotice clientId="lumen" />);
  expect(wordsOf(root)).toContain(
    'a@lumen.example looks like a@lurnen.example of Lumen, but is written with other letters.',
  );
  await click(named(root, 'Not the same: Lumen'));
  expect(ask.mock.calls).toEqual([['keepApart', { clientId: 'lumen', otherId: 'trick' }]]);
  stored.alike = [];
  expect(wordsOf(await draw(<LookAlikeNotice clientId="lumen" />))).toBe('');
});

const papers = (id: string): ClientPapers => ({
  client: overview(id).client,
  agreement: undefined,
  rules: [],
  orders: [],
});

test('what was merged and split can be undone, and says when it could not', async () => {
  stored.changes = [
    {
      id: 'c2',
      at: 2,
      kind: 'split',
      clientIds: [],
      before: { whole: papers('album').client, partId: 'x', partName: 'jo' },
    },
    { id: 'c1', at: 1, kind: 'merge', clientIds: [], before: { kept: papers('wedding'), merged: papers('cake') } },
  ];
  const root = await draw(<ChangeList />);
  expect([...root.querySelectorAll('li > span')].map(wordsOf)).toEqual([
    'jo was split off from album',
    'cake was merged into wedding',
  ]);
  ask.mockRejectedValueOnce(new Error('merged since'));
  await click(root.querySelectorAll('li button')[1]);
  expect(ask.mock.calls).toEqual([['undoChange', { changeId: 'c1' }]]);
  expect(wordsOf(root.querySelector('[role=alert]'))).toContain('This could not be undone.');
});
