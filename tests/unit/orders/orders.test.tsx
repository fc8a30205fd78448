// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NoteOrder } from '../../../components/orders/note-order';
import { newOrder, parseAmount } from '../../../components/orders/order-draft';
import { OrderSection } from '../../../components/orders/order-section';
import { rowsOf, sumOf, sumsText } from '../../../components/orders/running-value';
import type { ChangeOrder, ChangeOrderState } from '../../../lib/model';
import { choose, click, draw, named, wordsOf } from '../client/draw';
import { view } from '../client/studio';

const ask = vi.hoisted(() => vi.fn(async (_name: string, _data: unknown) => {}));
const stored = vi.hoisted((): { view: unknown } => ({ view: undefined }));

vi.mock('../../../lib/messaging', () => ({ ask }));
vi.mock('../../../lib/store/order-queries', () => ({
  watchOrders: (_: string, listener: (view: unknown) => void) => {
    listener(stored.view);
    return () => {};
  },
}));

beforeEach(() => ask.mockClear());

const DAY = Date.UTC(2026, 2, 10, 12);
const order = (id: string, state: ChangeOrderState, amount?: number, currency = 'EUR'): ChangeOrder => ({
  id,
  clientId: 'wedding',
  title: `Order ${id}`,
  deliverables: [],
  limits: [],
  ...(amount !== undefined && { amount, currency }),
  steps: [{ state, at: DAY }],
});
const orders = [
  order('a', 'approved', 200),
  order('b', 'declined', 900),
  order('c', 'approved', 50.5),
  order('d', 'goodwill', 80),
  order('e', 'approved', 100, 'PLN'),
  order('f', 'sent'),
];

describe('the value of change orders', () => {
  test('runs on with what is approved, each currency by itself', () => {
    expect(rowsOf(orders).map(({ running }) => running)).toEqual([200, 200, 250.5, 250.5, 100, undefined]);
  });

  test('is summed by what became of it', () => {
    expect(sumsText(sumOf(orders, ['approved']), 'en')).toBe('€250.50 + PLN 100.00'.replace('PLN ', 'PLN\u00a0'));
    expect([...sumOf(orders, ['goodwill'])]).toEqual([['EUR', 80]]);
    expect(sumOf(orders, ['sent']).size).toBe(0);
  });

  test.each([
    ['1,250.50', 1250.5],
    ['1 250,50', 1250.5],
    ['1.250,5', 1250.5],
    ['1,250', 1250],
    ["2'000", 2000],
    ['350', 350],
    ['.5', 0.5],
    ['', undefined],
    ['cheap', undefined],
    ['-5', undefined],
  ])('%j is read as %s', (typed, amount) => {
    expect(parseAmount(typed)).toBe(amount);
  });
});

test('a new order says what it adds in the words of an agreement', () => {
  const fields = { title: ' Video ', adds: 'Video editing\n1 round of revisions', amount: '300', currency: 'eur' };
  expect(newOrder('wedding', 'o1', fields)).toMatchObject({
    title: 'Video',
    deliverables: [{ name: 'Video editing' }],
    limits: [{ quantity: 1 }],
    amount: 300,
    currency: 'EUR',
    state: 'noticed',
  });
  expect(newOrder('wedding', 'o1', { ...fields, title: ' ' })).toBeUndefined();
  expect(newOrder('wedding', 'o1', { ...fields, amount: 'much' })).toBeUndefined();
  expect(newOrder('wedding', 'o1', { ...fields, currency: 'E' })).toBeUndefined();
});

describe('the change orders of a client file', () => {
  const message = { ...view('m1').message, key: 'jo:m1', account: 'jo@studio.example', sentAt: DAY };

  test('are a table whose states can be changed', async () => {
    stored.view = { orders, proposals: [] };
    const root = await draw(<OrderSection clientId="wedding" zone="UTC" />);
    expect(wordsOf(root)).toContain('Approved: €250.50');
    expect(wordsOf(root)).toContain('Given for free: €80.00');
    await choose(root.querySelectorAll('select')[5] ?? null, 'declined');
    expect(ask.mock.calls).toMatchObject([['saveChangeOrder', { id: 'f', state: 'declined' }]]);
    expect(ask.mock.calls[0]?.[1]).not.toHaveProperty('steps');
  });

  test('give the focus back to the button that opened the form of a new one', async () => {
    stored.view = { orders, proposals: [] };
    const root = await draw(<OrderSection clientId="wedding" zone="UTC" />);
    await click(named(root, 'Add a change order'));
    await click(named(root, 'Cancel'));
    expect(document.activeElement).toBe(named(root, 'Add a change order'));
  });

  test('ask whether a reply approves one, and take no for an answer', async () => {
    stored.view = { orders: [order('f', 'sent')], proposals: [{ order: order('f', 'sent'), message }] };
    const root = await draw(<OrderSection clientId="wedding" zone="UTC" />);
    expect(wordsOf(root)).toContain('Is it about “Order f”?');
    await click(named(root, 'Yes, approved'));
    await click(named(root, 'No, something else'));
    expect(ask.mock.calls).toMatchObject([
      ['saveChangeOrder', { id: 'f', state: 'approved', at: DAY }],
      ['saveChangeOrder', { id: 'f', state: 'sent', notApprovedBy: ['jo:m1'] }],
    ]);
  });
});

test('an incident about the agreement can be noted as an order, others cannot', async () => {
  const { incident } = view('m1', { incident: { facts: { verdict: 'excluded' } } });
  const root = await draw(<NoteOrder incident={incident} title="Work beyond the agreement" />);
  await click(named(root, 'Note as a change order: Work beyond the agreement'));
  expect(ask.mock.calls).toMatchObject([['saveChangeOrder', { id: 'order:m1', incidentId: 'm1', isNew: true }]]);
  expect(wordsOf(root)).toContain('Noted under');
  for (const facts of [{}, { verdict: 'night' }, { counted: false }]) {
    const other = view('m2', { incident: { facts } }).incident;
    expect(wordsOf(await draw(<NoteOrder incident={other} title="x" />))).toBe('');
  }
});
