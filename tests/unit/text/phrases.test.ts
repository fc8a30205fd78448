import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../lib/model';
import { languageRules } from '../../../lib/text/languages';
import { compilePhrases, PatternError } from '../../../lib/text/phrases';
import type { Sentence } from '../../../lib/text/sentences';

const sentence = (text: string, language: Language): Sentence => ({
  text,
  start: 0,
  end: text.length,
  language,
  tokens: languageRules[language].tokenize(text, 0),
  words: 1,
});

const found = (pattern: string, text: string, language: Language = 'en'): readonly string[] =>
  compilePhrases([{ pattern }], languageRules[language])
    .scan(sentence(text, language))
    .map(({ start, end }) => text.slice(start, end));

describe('a pattern', () => {
  test.each([
    ['late invoice', 'The late invoice is here.', ['late invoice']],
    ['Late INVOICE', 'the LATE invoice', ['LATE invoice']],
    ['invoic*', 'Two invoices, one invoicing tool', ['invoices', 'invoicing']],
    ['(late|missing) invoice', 'the missing invoice and the late invoice', ['missing invoice', 'late invoice']],
    ['(late|still [not] missing) invoice', 'still missing invoice', ['still missing invoice']],
    ['[very] late invoice', 'a very late invoice', ['very late invoice']],
    ['late ... invoice', 'late as ever this invoice', ['late as ever this invoice']],
    ['late ... invoice', 'late as it was to be invoice', []],
    ['late ...5 invoice', 'late as it was to be invoice', ['late as it was to be invoice']],
    ['^ late', 'late again', ['late']],
    ['^ late', 'it is late', []],
    ['late $', 'it is late!', ['late']],
    [', honey ,', 'Listen, honey, it is late', ['honey']],
    [', honey ,', 'Buy honey and cake', []],
    ['# guests', '150 guests and 12 guests', ['150 guests', '12 guests']],
    ['{agreement}', 'as the statement of work says', ['statement of work']],
    ['cannot pay', "we can't pay and cant pay, we can not pay", ["can't pay", 'cant pay', 'can not pay']],
    ['you are a', 'ur a gem, your a gem, you’re a gem', ['ur a', 'your a', 'you’re a']],
    ['favorite color', 'favourite colour', ['favourite colour']],
    ['organis*', 'organize', ['organize']],
    ['please', 'pls do, PLZ', ['pls', 'PLZ']],
    ['so late', 'sooooo late', ['sooooo late']],
  ])('"%s" in "%s"', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  test.each<[Language, string, string, readonly string[]]>([
    ['he', 'חשבונית', 'שלחתי לך את החשבונית, ובחשבונית יש טעות', ['החשבונית', 'ובחשבונית']],
    ['he', 'תוכנית', 'התּוֹכְנִית', ['התּוֹכְנִית']],
    ['he', 'עכשיו', 'עכשיוו ועכשיו', ['עכשיוו', 'ועכשיו']],
    ['he', 'מנכל', 'המנכ"ל והמנכ״ל', ['המנכ"ל', 'והמנכ״ל']],
    ['he', 'לוגו', 'את ה-לוגו', ['לוגו']],
    ['ar', 'فاتورة', 'وصلت الفاتوره، وبالفاتورة خطأ', ['الفاتوره', 'وبالفاتورة']],
    ['ar', 'أضيفوا', 'فأضيفوها', ['فأضيفوها']],
    ['ar', 'عقد', 'عـقـد', ['عـقـد']],
    ['ar', '#', '٢٠ صورة', ['٢٠']],
    ['pl', 'żółta książka', 'zolta ksiazka i żółta książka', ['zolta ksiazka', 'żółta książka']],
    ['pl', 'faktur*', 'Fakturę wysłano', ['Fakturę']],
    ['zh', '发票', '發票和发票', ['發票', '发票']],
    ['zh', '你们 ... 发票', '您们的那张發票', ['您们的那张發票']],
    ['zh', 'logo', '把ＬＯＧＯ改一下', ['ＬＯＧＯ']],
    ['zh', '加 (一个|两个) 页面', '加两个页面', ['加两个页面']],
  ])('%s: "%s" in "%s"', (language, pattern, text, expected) => {
    expect(found(pattern, text, language)).toEqual(expected);
  });

  test.each([
    ['late (invoice', 'missing ")"'],
    ['late invoice)', 'closing bracket'],
    ['late | ', 'nothing to match'],
    ['in*', 'fewer than 3'],
    ['{no-such-class}', 'no word class'],
    ['late ...99 invoice', 'a gap of 99'],
    ['...', 'no word that must stand in it'],
    ['[late] [invoice]', 'no word that must stand in it'],
    ['', 'nothing to match'],
    [`${'('.repeat(50)}late${')'.repeat(50)}`, 'nested too deeply'],
  ])('that cannot be read, "%s", is refused with a reason', (pattern, reason) => {
    const compile = () => compilePhrases([{ pattern }], languageRules.en, () => 'late-invoice/en.ts');
    expect(compile).toThrow(PatternError);
    expect(compile).toThrow(reason);
    expect(compile).toThrow('late-invoice/en.ts');
  });

  test('gives offsets in the message, not in the sentence', () => {
    const text = 'Hello Ann. The invoice is late.';
    const late: Sentence = {
      ...sentence(text.slice(11), 'en'),
      start: 11,
      end: text.length,
      tokens: languageRules.en.tokenize(text.slice(11), 11),
    };
    const [match] = compilePhrases([{ pattern: 'invoice is late' }], languageRules.en).scan(late);
    expect(match && text.slice(match.start, match.end)).toBe('invoice is late');
  });
});

/** A slow, obvious matcher: every way of laying a pattern of words, options and gaps over the words. */
function matchesSlowly(pattern: readonly string[], words: readonly string[]): boolean {
  if (pattern.length === 0) return true;
  const [item = '', ...rest] = pattern;
  if (item.startsWith('...')) {
    const most = Number(item.slice(3));
    return Array.from({ length: most + 1 }, (_, skip) => skip).some(
      (skip) => skip <= words.length && matchesSlowly(rest, words.slice(skip)),
    );
  }
  if (item.startsWith('[')) {
    return matchesSlowly(rest, words) || (words[0] === item.slice(1, -1) && matchesSlowly(rest, words.slice(1)));
  }
  return words[0] === item && matchesSlowly(rest, words.slice(1));
}

test('finds what a slow and obvious matcher finds', () => {
  const word = fc.constantFrom('cake', 'late', 'band', 'tent');
  const item = fc.oneof(
    word,
    word.map((w) => `[${w}]`),
    fc.integer({ min: 1, max: 3 }).map((n) => `...${n}`),
  );
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 6 }),
      word,
      fc.array(word, { maxLength: 9 }),
      (items, last, words) => {
        const pattern = [...items, last];
        const expected = words.some((_, start) => matchesSlowly(pattern, words.slice(start)));
        expect(found(pattern.join(' '), words.join(' ')).length > 0).toBe(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('time stays bounded for patterns and sentences made to be slow', () => {
  const phrases = [
    { pattern: `${'[so] '.repeat(30)}late` },
    { pattern: `${'(so|so so|so so so) '.repeat(12)}late` },
    { pattern: `so ${'...20 so '.repeat(12)}late` },
    { pattern: `${'(so|so) '.repeat(20)} $` },
  ];
  const scanner = compilePhrases(phrases, languageRules.en);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 330 }), fc.constantFrom('so ', 'so, ', 'so so late '), (count, piece) => {
      const text = piece.repeat(count).slice(0, 1_000);
      for (const match of scanner.scan(sentence(text, 'en'))) expect(match.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('what one sentence holds says nothing of the next', () => {
  const scanner = compilePhrases([{ pattern: '(invoice|bill) ...5 late' }], languageRules.en);
  const texts = [
    'the invoice is late',
    'the invoice is here',
    'late again',
    'the bill came late',
    'the invoice is late',
  ];
  expect(texts.map((text) => scanner.scan(sentence(text, 'en')).length)).toEqual([1, 0, 0, 1, 1]);
});
