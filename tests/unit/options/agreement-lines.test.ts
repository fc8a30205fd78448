import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementFrom, linesOf, readLines } from '../../../components/options/agreement-lines';

const NOTHING = { deliverables: '', limits: '', exclusions: '' };

test('nothing written is no agreement', () => {
  expect(agreementFrom({ deliverables: ' \n\n', limits: '', exclusions: '\t' })).toBeUndefined();
});

test('a website is agreed on, with its other names, its limit and what is not in it', () => {
  const agreement = agreementFrom({
    deliverables: 'Logo\n3 landing pages = subpages, microsites',
    limits: '2 rounds of revisions',
    exclusions: 'Copywriting = texts ; copy',
  });
  expect(agreement).toEqual({
    deliverables: [
      { name: 'Logo', alsoCalled: [] },
      { name: '3 landing pages', alsoCalled: ['subpages', 'microsites'], quantity: 3 },
    ],
    limits: [{ name: 'rounds of revisions', quantity: 2 }],
    exclusions: [{ name: 'Copywriting', alsoCalled: ['texts', 'copy'] }],
  });
});

test('a limit among the deliverables is understood as a limit', () => {
  expect(readLines({ ...NOTHING, deliverables: '2 rounds of revisions' }).map(({ kind }) => kind)).toEqual(['limit']);
});

test('a limit without a number is shown as left out, and is no agreement', () => {
  const lines = { ...NOTHING, limits: 'a few calls' };
  expect(readLines(lines)).toEqual([{ kind: 'left-out', line: 'a few calls' }]);
  expect(agreementFrom(lines)).toBeUndefined();
});

describe('other names are told apart', () => {
  test.each([
    ['an equals sign alone names nothing', '= banner', '= banner', []],
    ['full-width signs count', '落地页＝子页面、专题页', '落地页', ['子页面', '专题页']],
    ['Arabic commas count', 'شعار = علامة، رمز', 'شعار', ['علامة', 'رمز']],
    ['a second equals sign separates names', 'Logo = mark = emblem', 'Logo', ['mark', 'emblem']],
    ['a name said twice is one name', 'Logo = mark, mark', 'Logo', ['mark']],
  ])('%s', (_, line, name, alsoCalled) => {
    expect(agreementFrom({ ...NOTHING, exclusions: line })?.exclusions).toEqual([{ name, alsoCalled }]);
  });
});

describe('an agreement that is opened and saved again stays as it was', () => {
  test.each([
    'up to 10 hours of support',
    '2 rounds of revisions',
    '修改2轮',
    'Maksymalnie 3 poprawki',
    '2 סבבי תיקונים',
    '3 جولات تعديل',
    'At most three calls a week',
  ])('%s', (line) => {
    const first = agreementFrom({ ...NOTHING, limits: line });
    expect(first?.limits).toHaveLength(1);
    expect(agreementFrom(linesOf(first))).toEqual(first);
  });

  test('whatever was written, a language a line', () => {
    const line = (...words: string[]) =>
      fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' '));
    const text = fc.oneof(
      line('logo', '3', 'pages', 'up to', 'two', 'rounds', 'of', 'revisions', 'hours', 'wedding', '10', '=', ','),
      line('logo', '3', 'strony', 'do', 'dwie', 'rundy', 'poprawek', 'godzin', 'ślub', '10', '=', ','),
      line('לוגו', '3', 'עמודים', 'עד', 'שני', 'סבבי', 'תיקונים', 'שעות', '10', '=', ','),
      line('شعار', '3', 'صفحات', 'حتى', 'جولات', 'تعديل', 'ساعات', '10', '=', '،'),
      line('标志', '3', '页', '最多', '两轮', '修改', '小时', '10', '=', '、'),
    );
    const block = fc.array(text, { maxLength: 4 }).map((list) => list.join('\n'));
    fc.assert(
      fc.property(fc.record({ deliverables: block, limits: block, exclusions: block }), (lines) => {
        const agreement = agreementFrom(lines);
        expect(agreementFrom(linesOf(agreement))).toEqual(agreement);
      }),
    );
  });
});
