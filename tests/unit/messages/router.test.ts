import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ROLES } from '../../../lib/message-roles';
import type { Protocol } from '../../../lib/messages';
import { type Answers, answerMessages } from '../../../lib/router';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { letter, thread } from '../store/letters';

type Name = keyof Protocol;
const NAMES = Object.keys(ROLES) as readonly Name[];

const VALID: { readonly [Key in Name]: Parameters<Protocol[Key]>[0] } = {
  judgeThread: thread(letter('a1')),
  reportReading: { reading: 'ok', finds: [] },
  giveVerdict: { incidentId: 'iris@studio-iris.example:a1:scope', verdict: 'dismissed' },
  giveRule: { incidentId: 'a:1:threat', scope: 'signal', verdict: 'dismissed' },
  takeRule: { ruleId: 'signal:wedding:threat:' },
  openClientFile: { clientId: 'wedding' },
  saveClient: {
    client: { id: 'wedding', name: 'The wedding', note: '', status: 'active', mutedSignals: [] },
    agreement: undefined,
  },
  mergeClients: { changeId: 'c1', keptId: 'wedding', mergedId: 'album' },
  splitClient: { changeId: 'c2', clientId: 'wedding', addresses: ['jo@lumen.example'], partId: 'jo', name: 'Jo' },
  undoChange: { changeId: 'c1' },
  keepApart: { clientId: 'wedding', otherId: 'album' },
  judgeExample: { text: 'Could you add a page while you are at it?' },
  setClientStatus: { clientId: 'wedding', status: 'paused' },
  saveChangeOrder: { id: 'o1', clientId: 'wedding', title: 'Menu', deliverables: [], limits: [], state: 'noticed' },
  deleteChangeOrder: { orderId: 'o1' },
  saveNote: { id: 'n1', clientId: 'c1', kind: 'call', at: 1, text: 'They called at night.' },
  deleteNote: { noteId: 'n1' },
  saveInvoice: {
    changeId: 'c3',
    id: 'i1',
    clientId: 'wedding',
    number: '12',
    amount: 900,
    currency: 'EUR',
    issuedOn: '2026-03-01',
    dueOn: '2026-03-15',
  },
  deleteInvoice: { changeId: 'c4', invoiceId: 'i1' },
  deleteClient: { clientId: 'wedding' },
  saveSettings: DEFAULT_SETTINGS,
  restoreBackup: { handoverId: '4b5f', differing: 'keep', withSettings: false },
  recordBackup: { at: 1_790_000_000_000 },
};

const SENDERS = {
  gmail: () => ({ id: browser.runtime.id, origin: 'https://mail.google.com', frameId: 0, tab: { id: 7 } }),
  page: () => ({ id: browser.runtime.id, origin: `chrome-extension://${browser.runtime.id}` }),
  frame: () => ({ ...SENDERS.gmail(), frameId: 3 }),
  stranger: () => ({ ...SENDERS.page(), id: 'another-extension' }),
  site: () => ({ ...SENDERS.gmail(), origin: 'https://lumen.example' }),
  nobody: () => ({}),
};
type Who = keyof typeof SENDERS;

const answered = vi.fn();

beforeAll(() => {
  const answers = Object.fromEntries(NAMES.map((name) => [name, async (data: unknown) => answered(name, data)]));
  answerMessages(answers as unknown as Answers);
});

beforeEach(() => {
  answered.mockReset();
});

/** Delivers a message the way the browser does; answers what the sender gets, or undefined when nobody listens. */
async function deliver(message: unknown, sender: object): Promise<{ err?: { message?: string } } | undefined> {
  return new Promise((done) => {
    const listening = fakeBrowser.runtime.onMessage.trigger(message, sender, done as never);
    void listening.then((results) => {
      if (!results.includes(true as never)) done(undefined);
    });
  });
}

const wrap = (type: string, data: unknown) => ({ id: 1, type, timestamp: 0, data });

describe('who may ask for what', () => {
  const cases = NAMES.flatMap((name) => (Object.keys(SENDERS) as Who[]).map((who) => [who, name] as const));

  test.each(cases)('%s and %s', async (who, name) => {
    const response = await deliver(wrap(name, VALID[name]), SENDERS[who]());
    const isAllowed = (ROLES[name] as readonly string[]).includes(who);
    expect(answered).toHaveBeenCalledTimes(isAllowed ? 1 : 0);
    if (isAllowed) expect(response?.err).toBeUndefined();
    else expect(response?.err?.message).toBe(`${name} may not be asked for from here.`);
  });
});

test('an answer that fails reaches the one who asked', async () => {
  answered.mockRejectedValue(new Error('The florist closed'));
  const response = await deliver(wrap('reportReading', VALID.reportReading), SENDERS.gmail());
  expect(response?.err?.message).toBe('The florist closed');
});

describe('noise', () => {
  const oddNames = fc.constantFrom(...NAMES, 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '');
  const messages = fc.oneof(
    fc.anything(),
    fc.record({ id: fc.anything(), type: fc.oneof(oddNames, fc.string()), timestamp: fc.nat(), data: fc.anything() }),
    fc.record({ id: fc.nat(), type: oddNames, timestamp: fc.nat(), data: mutated() }),
  );
  const senders = fc.constantFrom<Who>('gmail', 'frame', 'stranger', 'site', 'nobody');

  /** Messages that are right but for one part. */
  function mutated(): fc.Arbitrary<unknown> {
    return fc.tuple(fc.constantFrom(...Object.values(VALID)), fc.nat(), fc.anything()).map(([data, pick, value]) => {
      const keys = Object.keys(data);
      return { ...data, [keys[pick % keys.length] ?? '']: value };
    });
  }

  test('from anywhere but our own pages throws nothing and changes nothing that only they may change', async () => {
    await fc.assert(
      fc.asyncProperty(messages, senders, async (message, who) => {
        answered.mockClear();
        await deliver(message, SENDERS[who]());
        for (const [name] of answered.mock.calls) {
          expect(who).toBe('gmail');
          expect(ROLES[name as Name]).toContain('gmail');
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
