import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrivate, PRIVATE_KINDS, type PrivateKind } from '../../../../lib/exports/redaction/find-private';

const found = (text: string, kinds: readonly PrivateKind[] = PRIVATE_KINDS) =>
  findPrivate(text, kinds).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('private details', () => {
  test.each([
    ['Write to Ann.Lee+album@lee.example, please.', 'mail: Ann.Lee+album@lee.example'],
    ['<יעל@דואר.example>', 'mail: יעל@דואר.example'],
    ['Reach jo@localhost tonight', 'mail: jo@localhost'],
    ['My IBAN is DE89 3704 0044 0532 0130 00 as before', 'account: DE89 3704 0044 0532 0130 00'],
    ['GB29NWBK60161331926819.', 'account: GB29NWBK60161331926819'],
    ['gb29 nwbk 6016 1331 9268 19', 'account: gb29 nwbk 6016 1331 9268 19'],
    ['Konto: 61 1090 1014 0000 0712 1981 2874', 'account: 61 1090 1014 0000 0712 1981 2874'],
    ['IL62 0108 0000 0009 9999 999', 'account: IL62 0108 0000 0009 9999 999'],
    ['Account no. 12345678, sort code next', 'account: 12345678'],
    ['חשבון מספר 123456', 'account: 123456'],
    ['账号：6222021234567', 'account: 6222021234567'],
    ['card 4111 1111 1111 1111 exp', 'card: 4111 1111 1111 1111'],
    ['5500-0000-0000-0004', 'card: 5500-0000-0000-0004'],
    ['340000000000009', 'card: 340000000000009'],
    ['Call +44 20 7946 0958 now', 'phone: +44 20 7946 0958'],
    ['(212) 555-0187', 'phone: (212) 555-0187'],
    ['212-555-0187', 'phone: 212-555-0187'],
    ['0049 30 123456', 'phone: 0049 30 123456'],
    ['נייד 054-123-4567', 'phone: 054-123-4567'],
    ['جوال ٠٥٠١٢٣٤٥٦٧', 'phone: ٠٥٠١٢٣٤٥٦٧'],
    ['tel. 601 234 567', 'phone: 601 234 567'],
    ['601 234 567 po osiemnastej', 'phone: 601 234 567'],
    ['手机13912345678', 'phone: 13912345678'],
    ['התקשרו ל-054-1234567', 'phone: 054-1234567'],
    ['打 13912345678', 'phone: 13912345678'],
    ['WhatsApp: 555 0187', 'phone: 555 0187'],
    ['+1 (415) 555‑0123', 'phone: +1 (415) 555‑0123'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    'The 2026-09-14 deadline, or 14.09.2026, or 9/14/2026',
    'between 22:40 and 23:15 on 13 September 2026',
    'season 2025-2026 and 2025/26',
    '1 200 000 zł and $1,250,000.00 and 123 456 789 EUR',
    'invoice 20260914 and order 1000023',
    'version 10.2.33.4 of the album',
    '4111 1111 1111 1112 is no card',
    'GB29 NWBK 6016 1331 9268 18 is no account',
    'page 123456 of the catalogue',
    '2026-09-13T22:40:00+02:00',
    'We need 300 photos, 40 of them by Friday at 18:00.',
  ])('are not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('only of the kinds asked for, and a card is never a phone', () => {
    const text = 'jo@studio.example, 4111 1111 1111 1111, +44 20 7946 0958';
    expect(found(text, ['phone'])).toEqual(['phone: +44 20 7946 0958']);
    expect(found(text, [])).toEqual([]);
    expect(found(text)).toHaveLength(3);
  });

  test('never overlap and stand in the order of the text, whatever it is', () => {
    const pieces = fc.constantFrom(
      '+',
      '4',
      '1',
      '0',
      '11',
      ' ',
      '-',
      '.',
      '@',
      'a',
      'DE89',
      'tel',
      '١',
      '\n',
      '(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        let end = 0;
        for (const span of findPrivate(parts.join(''), PRIVATE_KINDS)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
    );
  });

  test.each(['1', '1 ', '+1-', 'a@', 'DE8', '(1', '٠', 'tel '])('a long text of %j is read at once', (piece) => {
    expect(findPrivate(piece.repeat(20_000 / piece.length), PRIVATE_KINDS).length).toBeLessThan(20_000);
  });
});
