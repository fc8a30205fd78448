import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENTENCE_LIMIT, sentencesOf } from '../../../lib/text/sentences';

const whole = (text: string) => [{ start: 0, end: text.length }];
const textsOf = (text: string) => sentencesOf(text, whole(text)).map((sentence) => sentence.text);

describe('sentences', () => {
  test.each([
    [
      'The cake is late. The band is early! Is Mr. Holt here?',
      ['The cake is late.', 'The band is early!', 'Is Mr. Holt here?'],
    ],
    ['It costs 3.50, see www.cakes.example for more.', ['It costs 3.50, see www.cakes.example for more.']],
    ['What?! No way... we said three', ['What?!', 'No way... we said three']],
    ['He said "stop it!" and left.', ['He said "stop it!" and left.']],
    ['First line of a list\n- cake\n- band\n3) tent', ['First line of a list', 'cake', 'band', 'tent']],
    [
      'This line was wrapped by a mail program after so many letters\nand goes on here. Then it ends.',
      ['This line was wrapped by a mail program after so many letters\nand goes on here.', 'Then it ends.'],
    ],
    ['no capitals here. none at all. ok?', ['no capitals here.', 'none at all.', 'ok?']],
    ['העוגה איחרה. איפה הלהקה? הכול בסדר', ['העוגה איחרה.', 'איפה הלהקה?', 'הכול בסדר']],
    ['تأخرت الكعكة. أين الفرقة؟ كل شيء بخير', ['تأخرت الكعكة.', 'أين الفرقة؟', 'كل شيء بخير']],
    ['Tort na godz. 15 nie dotarł. Gdzie jest p. Nowak?', ['Tort na godz. 15 nie dotarł.', 'Gdzie jest p. Nowak?']],
    ['蛋糕晚到了。乐队呢？都好！', ['蛋糕晚到了。', '乐队呢？', '都好！']],
  ])('of %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test('know their language, their place and their words', () => {
    const text = 'The cake is late. העוגה איחרה מאוד.';
    const [english, hebrew] = sentencesOf(text, whole(text));
    expect(english).toMatchObject({ language: 'en', start: 0, end: 17, words: 4 });
    expect(hebrew).toMatchObject({ language: 'he', start: 18, words: 3 });
  });

  test('have no tokens in languages that are not judged', () => {
    expect(sentencesOf('Die Torte kam zu spät.', whole('Die Torte kam zu spät.'))[0]?.tokens).toEqual([]);
  });

  test('lie in the given stretches only, are what they say, and are short enough', () => {
    const piece = fc.constantFrom(
      'cake ',
      'late. ',
      '\n',
      '!',
      '…',
      '蛋糕',
      '。',
      '- ',
      '3.5 ',
      '😀',
      '"',
      'x'.repeat(300),
      ' '.repeat(40),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: own, tokens } of sentencesOf(text, whole(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(own);
          expect(own.length).toBeLessThanOrEqual(SENTENCE_LIMIT);
          expect(own.trim()).toBe(own);
          for (const token of tokens)
            expect(token.start >= start && token.end <= end && token.start < token.end).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('lose no word', () => {
    const text =
      'Dear Ann,\n\n1. cake\n2. band\n\nThe tent (large) came at 3.30 p.m. on Fri. It is fine... mostly.\nBye';
    const words = (s: string) => s.match(/\p{L}+/gu);
    expect(words(textsOf(text).join(' '))).toEqual(words(text));
  });
});
