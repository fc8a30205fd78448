import { describe, expect, test } from 'vitest';
import { agreementFromLines } from '../../../lib/agreement/agreement-from-lines';

describe('limits', () => {
  test.each([
    ['2 rounds of revisions', 'rounds of revisions', 2],
    ['two rounds of changes', 'rounds of changes', 2],
    ['up to four rounds of changes per design', 'rounds of changes per design', 4],
    ['10 hours of consulting', 'hours of consulting', 10],
    ['2 סבבי תיקונים', 'סבבי תיקונים', 2],
    ['שני סבבי תיקונים', 'סבבי תיקונים', 2],
    ['جولتا تعديلات', 'جولتا تعديلات', 2],
    ['أربع جولات تعديلات', 'جولات تعديلات', 4],
    ['3 rundy poprawek', 'rundy poprawek', 3],
    ['jedna korekta', 'korekta', 1],
    ['2轮修改', '2轮修改', 2],
    ['修改2次', '修改2次', 2],
    ['修改两轮（每轮集中反馈一次）', '修改两轮（每轮集中反馈一次）', 2],
  ])('"%s" is a limit', (line, name, quantity) => {
    expect(agreementFromLines([line], [])).toEqual({ deliverables: [], exclusions: [], limits: [{ name, quantity }] });
  });

  test('what is without limit, or at least so much, is none', () => {
    expect(
      agreementFromLines([], [], ['no limit on rounds', 'minimum term 12 months', 'revisions unlimited']).limits,
    ).toEqual([]);
  });

  test('what the user calls a limit is one wherever its number stands', () => {
    expect(agreementFromLines([], [], ['calls: 3 a month']).limits).toEqual([
      { name: 'calls: 3 a month', quantity: 3 },
    ]);
  });
});

describe('deliverables', () => {
  test.each([
    ['5-page website design', 5],
    ['500 edited images', 500],
    ['Website for a bakery', undefined],
    ['Translation, 8,400 words', undefined],
    ['12 פוסטים בחודש', 12],
    ['8 postów miesięcznie na Facebooku', 8],
    ['60秒宣传片', undefined],
  ])('of "%s" the quantity is %s', (line, quantity) => {
    const [deliverable] = agreementFromLines([line], []).deliverables;
    expect(deliverable?.name).toBe(line);
    expect(deliverable?.quantity).toBe(quantity);
  });

  test('empty lines are left out, blanks tidied and endless lines cut', () => {
    const read = agreementFromLines(['', '  logo \t design ', 'x'.repeat(9_000)], [' ']);
    expect(read.deliverables.map(({ name }) => name.length)).toEqual(['logo design'.length, 500]);
    expect(read.exclusions).toEqual([]);
  });
});
