import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../../lib/exports/csv-cell';
import { CSV_PAYLOADS } from './csv-payloads';
import { parseCsv } from './parse-csv';

/** Written apart from the code under test: what must not stand first, after everything a spreadsheet may skip. */
const DANGEROUS = /^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠﹦﹢﹣﹫⁺⁻⁼₊₋₌−]/u;

/** Every way in which somebody might cut a cell into lines. */
const ANY_LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/;

const cellsOf = (text: string) => parseCsv(`${csvCell(text)}\r\n`);

describe('cells are not formulas', () => {
  test('there are at least 80 payloads', () => {
    expect(CSV_PAYLOADS.length).toBeGreaterThanOrEqual(80);
  });

  test.each(CSV_PAYLOADS)('%s is text', (_name, payload) => {
    const rows = cellsOf(payload);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(1);
    const cell = rows[0]?.[0] ?? '';
    expect(cell).not.toMatch(/^[\t\r\n]/);
    for (const line of cell.split(ANY_LINE_END)) expect(line).not.toMatch(DANGEROUS);
  });

  test('whatever a mail says, it is one cell and no line of it is a formula', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'=+-@＝＋－＠﹣−\t\r\n"\', ;|\u00a0\u200b\u202e\ufeff\u2028\u0085a1ל', '\0'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const rows = cellsOf(text);
        expect(rows.map((row) => row.length)).toEqual([1]);
        const cell = rows[0]?.[0] ?? '';
        expect(cell.split(ANY_LINE_END).filter((line) => DANGEROUS.test(line))).toEqual([]);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });
});

describe('harmless text stays as it is', () => {
  test.each([
    'Could you have it ready by Monday?',
    'He said "no", twice; then: yes, 50% = half.',
    'אפילו מתמחה היה עושה את זה יותר טוב',
    'هل يمكنك إنهاؤه الليلة؟',
    'Zażółć gęślą jaźń – 3–4 dni',
    '这么简单的事也做不好',
    'first line\nsecond line',
    'ann@nordlicht.example',
    "it's fine",
    '',
  ])('%j', (text) => {
    expect(cellsOf(text)).toEqual([[text]]);
  });

  test('line ends of other systems become line feeds', () => {
    expect(cellsOf('one\r\ntwo\rthree')).toEqual([['one\ntwo\nthree']]);
  });

  test('what has no glyph becomes the replacement character', () => {
    expect(cellsOf('a\0b\ud800c')).toEqual([['a\ufffdb\ufffdc']]);
  });
});
