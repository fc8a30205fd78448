import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../../lib/gmail/tooltip-numbers';

describe('numbers of a line', () => {
  test.each([
    ['Latin', '8 Sep 2025, 14:02'],
    ['Arabic-Indic', '٨ سبتمبر ٢٠٢٥، ١٤:٠٢'],
    ['Persian', '۸ شهریور ۲۰۲۵، ۱۴:۰۲'],
    ['Bengali', '৮ সেপ্টে, ২০২৫, ১৪:০২'],
    ['Devanagari', '८ सितंबर २०२५, १४:०२'],
    ['fullwidth', '８日２０２５　１４：０２'],
  ])('in %s digits', (_, line) => {
    expect(numbersOf(line).map(({ value }) => value)).toEqual([8, 2025, 14, 2]);
  });

  test('know how they were written and what stood before', () => {
    expect(numbersOf('at 9:05')).toEqual([
      { value: 9, digits: 1, before: 'at ' },
      { value: 5, digits: 2, before: ':' },
    ]);
  });

  test('every decimal digit that Unicode has counts from zero to nine in its own row', () => {
    const digits = Array.from({ length: 0x20000 }, (_, code) => code).filter(
      (code) => !(code >= 0xd800 && code < 0xe000) && /\p{Nd}/u.test(String.fromCodePoint(code)),
    );
    expect(digits.length % 10).toBe(0);
    const values = digits.map((code) => numbersOf(String.fromCodePoint(code))[0]?.value);
    expect(values).toEqual(digits.map((_, index) => index % 10));
  });

  test('a line without any has none', () => {
    expect(numbersOf('yesterday')).toEqual([]);
  });
});
