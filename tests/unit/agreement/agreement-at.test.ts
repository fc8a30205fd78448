import { describe, expect, test } from 'vitest';
import { agreementAt, contextAt } from '../../../lib/agreement/agreement-at';
import { changeAgreement } from '../../../lib/agreement/change-agreement';
import { judgeRequest } from '../../../lib/agreement/judge-request';
import type { Agreement, AgreementTerms } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';

const terms = (...names: readonly string[]): AgreementTerms => ({
  deliverables: names.map((name) => ({ name, alsoCalled: [] })),
  exclusions: [],
  limits: [],
});
const schedule = { ...DEFAULT_SETTINGS.schedule, zone: 'Asia/Jerusalem' };
const namesAt = (agreement: Agreement, iso: string | undefined) =>
  contextAt({ schedule, agreement }, iso === undefined ? undefined : Date.parse(iso)).agreement?.deliverables.map(
    ({ name }) => name,
  );

describe('an agreement with versions', () => {
  const agreement: Agreement = {
    clientId: 'wedding',
    ...terms('album'),
    validFrom: '2026-06-01',
    versions: [terms('invitations'), { ...terms('menu'), validFrom: '2026-03-01' }],
  };

  test.each([
    ['2025-01-01T12:00Z', ['invitations']],
    ['2026-02-28T21:59Z', ['invitations']],
    ['2026-02-28T22:00Z', ['menu']], // midnight in Jerusalem
    ['2026-05-31T20:59Z', ['menu']],
    ['2026-05-31T21:00Z', ['album']], // midnight in summer time
    [undefined, ['album']],
  ] as const)('judges a message of %s by what was agreed that day', (iso, names) => {
    expect(namesAt(agreement, iso)).toEqual(names);
  });

  test('holds for nothing before its first day', () => {
    expect(namesAt({ ...agreement, versions: [] }, '2026-05-01T12:00Z')).toBeUndefined();
  });

  test('gives the same object for the same day, so that it is read once', () => {
    const at = Date.parse('2026-04-01T12:00Z');
    expect(agreementAt(agreement, at, '2026-04-01')).toBe(agreementAt(agreement, at, '2026-04-02'));
  });
});

describe('an approved change order', () => {
  const agreement: Agreement = {
    clientId: 'wedding',
    deliverables: [{ name: 'Wedding album', alsoCalled: [] }],
    exclusions: [{ name: 'Video editing', alsoCalled: [] }],
    limits: [{ name: 'rounds of revisions', quantity: 2 }],
    additions: [
      {
        orderId: 'o1',
        at: Date.parse('2026-04-01T12:00Z'),
        deliverables: [{ name: 'Video editing', alsoCalled: [] }],
        limits: [{ name: 'Rounds of  revisions', quantity: 1 }],
      },
    ],
  };
  const judged = (iso: string, request: string) =>
    judgeRequest(request, 'en', agreementAt(agreement, Date.parse(iso), iso.slice(0, 10))!).verdict;

  test('extends the agreement from its moment on', () => {
    expect(judged('2026-04-01T11:59Z', 'Please do the video editing as well.')).toBe('excluded');
    expect(judged('2026-04-01T12:00Z', 'Please start with the video editing.')).toBe('included');
    expect(judged('2026-03-01T12:00Z', 'We need a third round of revisions.')).toBe('over-limit');
    expect(judged('2026-05-01T12:00Z', 'We need a third round of revisions.')).toBe('included');
    expect(judged('2026-05-01T12:00Z', 'We need a fourth round of revisions.')).toBe('over-limit');
  });
});

describe('changed terms', () => {
  const first = changeAgreement(undefined, terms('invitations'), undefined);

  test('can hold for all that ever was', () => {
    const dated = changeAgreement(first, terms('menu'), '2026-03-01');
    expect(changeAgreement(dated, terms('album'), undefined)).toEqual(terms('album'));
  });

  test('leave what held before for the days before', () => {
    const second = changeAgreement(first, terms('menu'), '2026-03-01');
    expect(second).toEqual({ ...terms('menu'), validFrom: '2026-03-01', versions: [terms('invitations')] });
    const third = changeAgreement(second, terms('album'), '2026-06-01');
    expect(third.versions).toEqual([terms('invitations'), { ...terms('menu'), validFrom: '2026-03-01' }]);
  });

  test('replace what never came to hold', () => {
    const second = changeAgreement(first, terms('menu'), '2026-03-01');
    expect(changeAgreement(second, terms('album'), '2026-03-01').versions).toEqual([terms('invitations')]);
    expect(changeAgreement(undefined, terms('album'), '2026-03-01')).toEqual({
      ...terms('album'),
      validFrom: '2026-03-01',
    });
  });
});
