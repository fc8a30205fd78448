import { describe, expect, test } from 'vitest';
import { tellWhy, type WhyWords } from '../../../components/client/why';
import { healthTexts } from '../../../lib/locales/health';
import { createTexts } from '../../../lib/locales/texts';
import { contribution, health } from './studio';

const words: WhyWords = {
  t: createTexts('en', healthTexts),
  dimension: (dimension) => dimension,
  signal: (signal) => signal,
  list: (items) => items.join(' and '),
};

const why = (of: ReturnType<typeof health>) => tellWhy(of, words).replace(/[\u2066-\u2069]/g, '');

describe('one sentence why', () => {
  test.each([
    ['nothing noted', health(), 'Nothing noted that weighs on it.'],
    ['three messages', health({ band: 'learning', messages: 3, days: 2 }), '3 of 5 messages so far.'],
    ['many messages in six days', health({ band: 'learning', messages: 30, days: 6.7 }), '6 of 14 days so far.'],
    [
      'a red line',
      health({ band: 'strained' }, { redLines: ['threat'], heldDownBy: 'respect' }),
      'One of your red lines was noted: threat.',
    ],
    ['a dimension without incidents', health({}, { heldDownBy: 'money' }), 'Held down most by: money.'],
  ])('%s', (_case, of, sentence) => {
    expect(why(of)).toBe(sentence);
  });

  test('names the two signals of the weakest dimension that cost most together', () => {
    const contributions = [
      contribution('a', 'threat', 5),
      contribution('b', 'demeaning', 4),
      contribution('c', 'demeaning', 4),
      contribution('d', 'blame', 3),
      contribution('e', 'scope', 9, 'work'),
    ];
    expect(why(health({}, { heldDownBy: 'respect', contributions }))).toBe(
      'Held down most by: respect (demeaning and threat).',
    );
  });
});
