import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseIncidents, EVERYTHING, PAGE_SIZE, pageOf } from '../../../lib/store/choose-incidents';
import { view } from '../client/studio';

const log = (count: number) => Array.from({ length: count }, (_, index) => view(`m${index}`));

test('the pages of a log are the log', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), (count) => {
      const incidents = log(count);
      const { pages } = pageOf(incidents, 0);
      const items = Array.from({ length: pages }, (_, page) => pageOf(incidents, page).items).flat();
      expect(items).toEqual(incidents);
    }),
  );
});

test.each([
  [0, 0, { page: 0, pages: 1, from: 0, to: 0, total: 0 }],
  [3, 0, { page: 0, pages: 1, from: 1, to: 3, total: 3 }],
  [PAGE_SIZE + 1, 1, { page: 1, pages: 2, from: PAGE_SIZE + 1, to: PAGE_SIZE + 1, total: PAGE_SIZE + 1 }],
  [PAGE_SIZE, 7, { page: 0, pages: 1, from: 1, to: PAGE_SIZE, total: PAGE_SIZE }],
  [3, -1, { page: 0, pages: 1, from: 1, to: 3, total: 3 }],
])('of %i incidents, page %i', (count, wanted, page) => {
  expect(pageOf(log(count), wanted)).toMatchObject(page);
});

const NOW = Date.UTC(2026, 8, 20);
const idsOf = (choice: Partial<typeof EVERYTHING>) =>
  chooseIncidents(
    [
      view('new', { incident: { severity: 'note' }, verdict: 'confirmed' }),
      view('old', { incident: { sentAt: Date.UTC(2026, 2, 1), severity: 'serious', signal: 'scope' } }),
      view('undated', { incident: { sentAt: undefined, severity: 'moderate' } }),
    ],
    { ...EVERYTHING, ...choice },
    NOW,
  ).map(({ incident }) => incident.id);

test.each([
  [{}, ['new', 'old', 'undated']],
  [{ signal: 'scope' }, ['old']],
  [{ verdict: 'confirmed' }, ['new']],
  [{ days: 30 }, ['new']],
  [{ days: 365 }, ['new', 'old']],
  [{ severity: 'moderate' }, ['old', 'undated']],
  [{ severity: 'moderate', days: 30 }, []],
] as const)('the choice %j leaves %j', (choice, left) => {
  expect(idsOf(choice)).toEqual(left);
});
