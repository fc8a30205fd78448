// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { invoiceOf, problemsOf } from '../../../components/money/invoice-draft';
import { stateOf, sumIn } from '../../../components/money/invoice-state';
import { MoneySection } from '../../../components/money/money-section';
import { localClock } from '../../../lib/hours/local-clock';
import { readDay, writeDay } from '../../../lib/hours/plain-day';
import type { ChangeOrder, ClientInvoice } from '../../../lib/model';
import { click, draw, type, wordsOf } from '../client/draw';

const ask = vi.hoisted(() => vi.fn(async (_name: string, _data: unknown) => {}));
const stored = vi.hoisted((): { view: unknown } => ({ view: undefined }));

vi.mock('../../../lib/messaging', () => ({ ask }));
vi.mock('../../../lib/store/money-queries', () => ({
  watchMoney: (_: string, listener: (view: unknown) => void) => {
    listener(stored.view);
    return () => {};
  },
}));

beforeEach(() => ask.mockClear());

const TODAY = localClock(Date.now(), 'UTC').date;
const daysFromNow = (days: number): string => writeDay(readDay(TODAY) + days);
const invoice = (number: string, changes: Partial<ClientInvoice> = {}): ClientInvoice => ({
  id: `i${number}`,
  clientId: 'wedding',
  number,
  amount: 100,
  currency: 'EUR',
  issuedOn: daysFromNow(-20),
  dueOn: daysFromNow(3),
  ...changes,
});
const INVOICES = [
  invoice('1', { dueOn: daysFromNow(-5), paidOn: daysFromNow(-4) }),
  invoice('2', { dueOn: daysFromNow(-5), amount: 900 }),
  invoice('3', { dueOn: TODAY, amount: 50 }),
  invoice('4', { amount: 70, currency: 'PLN' }),
];
/** The button of this name, without the invisible marks that isolate directions. */
const named = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? wordsOf(button)).replace(/[\u2066-\u2069]/g, '') === name,
  );

const ORDERS: readonly ChangeOrder[] = [
  {
    id: 'o',
    clientId: 'wedding',
    title: 'A page',
    deliverables: [],
    limits: [],
    amount: 300,
    currency: 'EUR',
    steps: [{ state: 'approved', at: 0 }],
  },
];

describe('an invoice', () => {
  test.each([
    ['paid', { state: 'paid', days: 0 }, INVOICES[0]],
    ['overdue', { state: 'overdue', days: 5 }, INVOICES[1]],
    ['due today', { state: 'today', days: 0 }, INVOICES[2]],
    ['open', { state: 'open', days: 3 }, INVOICES[3]],
  ])('that is %s says so', (_, state, of) => {
    expect(stateOf(of!, TODAY)).toEqual(state);
  });

  test('counts among what is open or overdue, each currency by itself', () => {
    expect([...sumIn(INVOICES, ['open', 'today', 'overdue'], TODAY)]).toEqual([
      ['EUR', 950],
      ['PLN', 70],
    ]);
    expect([...sumIn(INVOICES, ['overdue'], TODAY)]).toEqual([['EUR', 900]]);
  });
});

describe('what is typed into its form', () => {
  const fields = {
    number: ' 12 ',
    amount: '1.250,50',
    currency: 'eur',
    issuedOn: daysFromNow(-2),
    dueOn: daysFromNow(12),
    paidOn: '',
  };

  test('becomes an invoice', () => {
    expect(problemsOf(fields, INVOICES, TODAY)).toEqual({});
    expect(invoiceOf(fields, 'i12', 'wedding')).toEqual({
      id: 'i12',
      clientId: 'wedding',
      number: '12',
      amount: 1250.5,
      currency: 'EUR',
      issuedOn: daysFromNow(-2),
      dueOn: daysFromNow(12),
    });
    expect(invoiceOf({ ...fields, paidOn: TODAY }, 'i12', 'wedding')).toMatchObject({ paidOn: TODAY });
  });

  test.each<[string, Partial<typeof fields>, object]>([
    ['no number', { number: ' ' }, { number: 'error.number' }],
    ['the number of another', { number: '2' }, { number: 'error.taken' }],
    ['no amount', { amount: '' }, { amount: 'error.amount' }],
    ['an amount in words', { amount: 'much' }, { amount: 'error.amount' }],
    ['nothing to pay', { amount: '0' }, { amount: 'error.amount' }],
    ['a sign for a currency', { currency: '€' }, { currency: 'error.currency' }],
    ['no days', { issuedOn: '', dueOn: '' }, { issuedOn: 'error.issued', dueOn: 'error.due' }],
    ['due before it was issued', { dueOn: daysFromNow(-3) }, { dueOn: 'error.dueFirst' }],
    ['paid before it was issued', { paidOn: daysFromNow(-3) }, { paidOn: 'error.paidFirst' }],
    ['paid tomorrow', { paidOn: daysFromNow(1) }, { paidOn: 'error.paidLater' }],
  ])('%s is told', (_, changes, problems) => {
    expect(problemsOf({ ...fields, ...changes }, INVOICES, TODAY)).toEqual(problems);
  });
});

describe('the money of a client file', () => {
  const drawn = (invoices: readonly ClientInvoice[] = INVOICES) => {
    stored.view = { invoices, orders: ORDERS };
    return draw(<MoneySection clientId="wedding" zone="UTC" />);
  };
  const field = (root: ParentNode, label: string) => {
    const of = [...root.querySelectorAll('label')].find((item) => wordsOf(item) === label);
    return root.querySelector(`[id="${of?.htmlFor}"]`);
  };

  test('is a table with what is open, overdue and paid, and the change orders beside it', async () => {
    const root = await drawn();
    const rows = [...root.querySelectorAll('tbody tr')].map(wordsOf);
    expect(rows[0]).toContain('Paid');
    expect(rows[1]).toContain('5 days overdue');
    expect(rows[2]).toContain('Due today');
    expect(rows[3]).toContain('Due in 3 days');
    const words = wordsOf(root);
    for (const sum of ['Open: €950.00', 'Of that overdue: €900.00', 'Paid: €100.00', 'Change orders approved: €300.00'])
      expect(words).toContain(sum);
    expect(named(root, 'Invoice 1: paid today')).toBeUndefined();
  });

  test('marks an invoice paid, deletes one, and takes the last change back', async () => {
    const root = await drawn();
    await click(named(root, 'Invoice 2: paid today'));
    expect(ask.mock.calls[0]).toMatchObject(['saveInvoice', { id: 'i2', paidOn: TODAY }]);
    expect(wordsOf(root)).toContain('Invoice 2 was marked as paid.');
    await click(named(root, 'Delete invoice 4'));
    const [, deleted] = ask.mock.calls[1] ?? [];
    expect(ask.mock.calls[1]).toMatchObject(['deleteInvoice', { invoiceId: 'i4' }]);
    await click(named(root, 'Undo: Invoice 4 was deleted.'));
    expect(ask.mock.calls[2]).toEqual(['undoChange', { changeId: Reflect.get(deleted ?? {}, 'changeId') }]);
    expect(wordsOf(root)).not.toContain('was deleted');
  });

  test('says what is wrong with an invoice where it is wrong, and saves it once nothing is', async () => {
    const root = await drawn();
    await click(named(root, 'Add an invoice'));
    expect(root.querySelector('.field-error')).toBeNull();
    expect(document.activeElement).toBe(field(root, 'Number'));
    await click(named(root, 'Save'));
    expect([...root.querySelectorAll('.field-error')].map(wordsOf)).toEqual([
      'Enter the number of the invoice.',
      'Enter an amount above zero, such as 1,250.50.',
      'Enter the last day for paying it.',
    ]);
    expect(ask).not.toHaveBeenCalled();
    await type(field(root, 'Number'), '5');
    await type(field(root, 'Amount'), '250');
    await type(field(root, 'Due'), daysFromNow(14));
    await click(named(root, 'Save'));
    // The currency is that of the invoice before.
    expect(ask.mock.calls).toMatchObject([['saveInvoice', { number: '5', amount: 250, currency: 'PLN' }]]);
    expect(wordsOf(root)).toContain('Invoice 5 was added.');
    expect(root.querySelector('form')).toBeNull();
  });

  test('changes one, keeping its id, and says when that was not saved', async () => {
    const root = await drawn();
    await click(named(root, 'Edit invoice 2'));
    ask.mockRejectedValueOnce(new Error('Full'));
    await click(named(root, 'Save'));
    expect(wordsOf(root)).toContain('This was not saved.');
    await type(field(root, 'Amount'), '800');
    await click(named(root, 'Save'));
    expect(ask.mock.calls.at(-1)).toMatchObject(['saveInvoice', { id: 'i2', amount: 800 }]);
  });

  test.each(['Save', 'Cancel'])('gives the focus back to the button that opened its form: %s', async (leave) => {
    const root = await drawn();
    named(root, 'Edit invoice 2')?.focus();
    await click(named(root, 'Edit invoice 2'));
    expect(document.activeElement).toBe(field(root, 'Number'));
    await click(named(root, leave));
    expect(document.activeElement).toBe(named(root, 'Edit invoice 2'));
    await click(named(root, 'Add an invoice'));
    await click(named(root, 'Cancel'));
    expect(document.activeElement).toBe(named(root, 'Add an invoice'));
  });

  test('without invoices says so', async () => {
    expect(wordsOf(await drawn([]))).toContain('No invoices so far.');
  });
});
