import { describe, expect, test } from 'vitest';
import { findSenderOffset, type QuotedMessage } from '../../../lib/text/sender-offset';
import { attributionOf } from '../../gmail/attribution';

const NORA = { name: 'Nora Lind 2', address: 'nora.19@lumen.example' };
const SENT = Date.parse('2026-11-19T21:53Z');
const quoted = (iso: string, sender = NORA.address): QuotedMessage => ({ sentAt: Date.parse(iso), sender });

const lineOf = (at: number, offset: number, locale: string): string => {
  const { before, address, after } = attributionOf(NORA, at, offset, locale);
  return before + address + after;
};

const LOCALES = ['en', 'en-GB', 'he', 'ar', 'pl', 'zh', 'zh-TW', 'ja', 'ru', 'es', 'fr', 'de', 'it', 'pt'];

describe('a quote line gives away the clock of its writer', () => {
  const cases = LOCALES.flatMap((locale) => [-480, -210, 0, 60, 345, 780].map((offset) => [locale, offset] as const));

  test.each(cases)('%s, %i minutes', (locale, offset) => {
    expect(findSenderOffset(lineOf(SENT, offset, locale), [quoted('2026-11-19T21:53Z')])).toBe(offset);
  });

  test.each([
    ['On Wed, Nov 19, 2025 at 4:53 PM Ann wrote:', '2025-11-19T21:53Z', -300],
    ['On Wed, Nov 19, 2025, 12:05 AM Ann wrote:', '2025-11-18T23:05Z', 60],
    ['於 2025年6月12日 週四 下午11:23寫道：', '2025-06-12T15:23Z', 480],
    ['Ann 于2025年6月12日下午11:23写道：', '2025-06-12T15:23Z', 480],
    ['On 19 Nov 2025 Sam 14:53 wrote:', '2025-11-19T19:53Z', -300],
    ['On 19.11.25 22:53, Ann wrote:', '2025-11-19T21:53Z', 60],
    ['Sent: Wednesday, November 19, 2025 4:53:10 PM', '2025-11-19T21:53Z', -300],
  ])('%s', (line, sentAt, offset) => {
    expect(findSenderOffset(line, [quoted(sentAt, '')])).toBe(offset);
  });
});

describe('a quote line gives nothing away', () => {
  test.each([
    ['without a clock', 'On Wed, Nov 19, 2025 Ann wrote:'],
    ['without a date', 'At 4:53 PM Ann wrote:'],
    ['of another day', 'On Mon, Nov 3, 2025 at 4:53 PM Ann wrote:'],
    ['of another minute', 'On Wed, Nov 19, 2025 at 4:50 PM Ann wrote:'],
    ['with a clock that there is not', 'On Wed, Nov 19, 2025 at 44:53 Ann wrote:'],
    ['that is empty', ''],
  ])('%s', (_, line) => {
    expect(findSenderOffset(line, [quoted('2025-11-19T21:53Z', '')])).toBeUndefined();
  });

  test('that fits two messages at different offsets', () => {
    const line = 'On Wed, Nov 19, 2025 at 4:53 PM Ann wrote:';
    expect(findSenderOffset(line, [quoted('2025-11-19T21:53Z', ''), quoted('2025-11-19T15:53Z', '')])).toBeUndefined();
  });

  test('when there is nothing it could quote', () => {
    expect(findSenderOffset('On Wed, Nov 19, 2025 at 4:53 PM Ann wrote:', [])).toBeUndefined();
  });
});

test('the address in the line tells which message is quoted', () => {
  const messages = [quoted('2025-11-19T21:53Z'), quoted('2025-11-19T15:53Z', 'iris@studio-iris.example')];
  expect(findSenderOffset(`On Wed, Nov 19, 2025 at 4:53 PM Nora <${NORA.address}> wrote:`, messages)).toBe(-300);
});
