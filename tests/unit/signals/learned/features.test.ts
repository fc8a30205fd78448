import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/model';
import { clausesOf } from '../../../../lib/signals/learned/clauses';
import { CONCEPT_FEATURES } from '../../../../lib/signals/learned/concept-features';
import { featuresOf } from '../../../../lib/signals/learned/features';
import { styleOf } from '../../../../lib/signals/learned/style';
import { WORD_FEATURE_BITS } from '../../../../lib/signals/learned/word-features';
import { isJudged, type JudgedSentence, sentencesOf } from '../../../../lib/text/sentences';

function sentence(text: string, language = 'en'): JudgedSentence {
  const found = sentencesOf(text, [{ start: 0, end: text.length }], language).find(isJudged);
  if (!found) throw new Error(`No sentence in ${text}`);
  return found;
}

describe('the features of a sentence', () => {
  test('are distinct and within their space, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const found of sentencesOf(text, [{ start: 0, end: text.length }], language).filter(isJudged)) {
          const { words, concepts } = featuresOf(found);
          expect(new Set(words).size).toBe(words.length);
          expect(words.every((feature) => feature >= 0 && feature < 2 ** WORD_FEATURE_BITS)).toBe(true);
          expect(new Set(concepts).size).toBe(concepts.length);
          expect(concepts.every((feature) => feature >= 0 && feature < CONCEPT_FEATURES)).toBe(true);
        }
      }),
    );
  });

  test('do not tell one long number from another', () => {
    expect(featuresOf(sentence('the invoice of 4310 is late'))).toEqual(
      featuresOf(sentence('the invoice of 9284 is late')),
    );
  });

  test('tell the order of words', () => {
    expect(featuresOf(sentence('the baker paid the painter')).words).not.toEqual(
      featuresOf(sentence('the painter paid the baker')).words,
    );
  });

  test('are the same concepts for other words, and in another language', () => {
    const cousin = featuresOf(sentence('my cousin could do it cheaper')).concepts;
    const brotherInLaw = featuresOf(sentence('my brother-in-law could do it cheaper')).concepts;
    const shared = (a: readonly number[], b: readonly number[]) => a.filter((feature) => b.includes(feature));
    expect(shared(cousin, brotherInLaw).length).toBeGreaterThan(cousin.length / 2);
    const polish = featuresOf(sentence('mój kuzyn zrobi to taniej', 'pl')).concepts;
    expect(shared(cousin, polish).length).toBeGreaterThan(0);
  });
});

describe('style', () => {
  test.each([
    ['WHERE IS MY BROCHURE???', ['capitals-2', 'question', 'questions', 'run-of-marks']],
    ['Is it here?', ['question', 'short']],
    ['The tent is blue.', []],
  ])('of "%s"', (text, expected) => {
    expect(styleOf(text, text.split(' ').length)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('clauses', () => {
  test('are cut at marks, short ones kept with what follows', () => {
    const clauses = clausesOf(sentence('Well, the cake was lovely, but even an intern could have written that card.'));
    expect(clauses.map(({ sentence: { text } }) => text)).toEqual([
      'Well, the cake was lovely',
      'but even an intern could have written that card',
    ]);
  });

  test('cover every word once', () => {
    const whole = sentence('One two three four five; six seven eight nine - ten eleven twelve thirteen.');
    const clauses = clausesOf(whole);
    expect(clauses[0].firstToken).toBe(0);
    expect(clauses.at(-1)?.endToken).toBe(whole.tokens.length);
    clauses.slice(1).forEach((clause, index) => {
      expect(clause.firstToken).toBe(clauses[index]?.endToken);
    });
  });
});

test('features are those of the sentence alone, whatever was read before it', () => {
  const first = featuresOf(sentence('The tent is blue and the tent is late.'));
  featuresOf(sentence('Where is my brochure, and where are the 25 photos?'));
  expect(featuresOf(sentence('The tent is blue and the tent is late.'))).toEqual(first);
});
