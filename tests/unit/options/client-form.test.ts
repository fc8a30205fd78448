import { describe, expect, test } from 'vitest';
import {
  addressProblems,
  countFormProblems,
  draftOf,
  formOf,
  isAgreementChanged,
  newClientForm,
} from '../../../components/options/client-form';
import type { Client, Health } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import type { ClientOverview } from '../../../lib/store/queries';

const bakery: Client = {
  id: 'bakery',
  name: 'Lumen Bakery',
  addresses: ['mara@lumen.example'],
  note: 'Opens at five',
  status: 'active',
  since: Date.UTC(2026, 5, 1),
  mutedSignals: ['urgency'],
  sensitivity: 'quiet',
};

const health: Health = {
  band: 'learning',
  score: undefined,
  trend: 'level',
  dimensions: [],
  messages: 1,
  days: 0,
  explanation: {
    bandReason: 'learning',
    heldDownBy: undefined,
    contributions: [],
    redLines: [],
    withoutHeaviest: undefined,
    afterQuietMonth: undefined,
    notSeen: [],
  },
};

const overview: ClientOverview = {
  client: bakery,
  tally: { clientId: 'bakery', messagesIn: 1, messagesOut: 0, bySignal: {}, firstAt: undefined, lastAt: undefined },
  health,
  agreement: {
    clientId: 'bakery',
    deliverables: [{ name: '2 menus', alsoCalled: ['cards'], quantity: 2 }],
    exclusions: [],
    limits: [{ name: 'rounds of revisions', quantity: 2 }],
  },
};

const TERMS = { deliverables: [{ name: 'Logo', alsoCalled: [] }], exclusions: [], limits: [] };

describe('a client that is known', () => {
  test('is saved as it was when nothing is changed', () => {
    const { clientId: _, ...agreement } = overview.agreement ?? { clientId: '' };
    expect(draftOf(formOf(overview))).toEqual({
      client: {
        id: 'bakery',
        name: 'Lumen Bakery',
        note: 'Opens at five',
        status: 'active',
        mutedSignals: ['urgency'],
        sensitivity: 'quiet',
      },
      agreement,
    });
  });

  test('that agrees to something else does so from today on, or for all that ever was', () => {
    const { clientId: _, ...agreement } = overview.agreement ?? { clientId: '' };
    const form = { ...formOf(overview), exclusions: 'Hosting' };
    expect(isAgreementChanged(form)).toBe(true);
    expect(draftOf(form, '2026-07-01').agreement).toEqual({
      ...agreement,
      exclusions: [{ name: 'Hosting', alsoCalled: [] }],
      validFrom: '2026-07-01',
      versions: [agreement],
    });
    expect(draftOf({ ...form, holds: 'always' }, '2026-07-01').agreement).not.toHaveProperty('validFrom');
  });

  test('keeps its versions when nothing is changed, and never writes what change orders added', () => {
    const agreement = { clientId: 'bakery', ...TERMS, validFrom: '2026-07-01', versions: [TERMS] };
    const additions = [{ orderId: 'o1', at: 0, deliverables: [], limits: [] }];
    const { clientId: _, ...written } = agreement;
    expect(draftOf(formOf({ client: bakery, agreement: { ...agreement, additions } }), '2026-08-01').agreement).toEqual(
      written,
    );
  });

  test('loses its agreement when all its lines are taken away', () => {
    const form = { ...formOf(overview), deliverables: '', limits: '  ' };
    expect(draftOf(form).agreement).toBeUndefined();
  });

  test('goes back to the usual hours and the usual amount of telling', () => {
    const { client } = draftOf({ ...formOf(overview), sensitivity: undefined, schedule: undefined });
    expect(client).not.toHaveProperty('sensitivity');
    expect(client).not.toHaveProperty('schedule');
  });
});

describe('a new client', () => {
  const form = { ...newClientForm(), name: ' Harbour Café ', addresses: ['', ' ida@harbour.example '] };

  test('is saved with its name and addresses tidied', () => {
    expect(countFormProblems(form, [overview])).toBe(0);
    expect(draftOf(form).client).toMatchObject({ name: 'Harbour Café', addresses: ['ida@harbour.example'] });
  });

  test('needs a name and an address', () => {
    expect(addressProblems(newClientForm(), [])).toEqual([{ kind: 'no-address' }]);
    expect(countFormProblems(newClientForm(), [])).toBe(2);
  });

  test('cannot take the address of another client, however it is written', () => {
    const taken = { ...form, addresses: ['MARA@Lumen.example'] };
    expect(addressProblems(taken, [overview])).toEqual([{ kind: 'taken', name: 'Lumen Bakery' }]);
  });

  test.each(['ida', 'ida@', '@harbour', 'ida@harbour', 'ida@harbour.', `${'i'.repeat(320)}@harbour.example`])(
    'cannot have the address %s',
    (address) => {
      expect(addressProblems({ ...form, addresses: [address] }, [])).toEqual([{ kind: 'address' }]);
    },
  );

  test.each(['ida@harbour.example', 'ida.b+menu@harbour.example', 'עידה@דוגמה.example', 'lin@例子.example'])(
    'can have the address %s',
    (address) => {
      expect(addressProblems({ ...form, addresses: [address] }, [])).toEqual([undefined]);
    },
  );

  test('cannot have hours that overlap', () => {
    const { schedule } = DEFAULT_SETTINGS;
    const week = { ...schedule.week, 1: [['09:00', '']] as const };
    expect(countFormProblems({ ...form, schedule: { ...schedule, week } }, [])).toBe(1);
  });
});
