import { describe, expect, test } from 'vitest';
import { type GuardName, SentenceGuards } from '../../../lib/text/guards';
import { languageRules } from '../../../lib/text/languages';
import { compilePhrases } from '../../../lib/text/phrases';
import { isJudged, sentencesOf } from '../../../lib/text/sentences';

/** Which of the guards vetoes the first match of a pattern in an English sentence. */
function vetoIn(text: string, pattern: string, names: readonly GuardName[]): GuardName | undefined {
  const [sentence] = sentencesOf(text, [{ start: 0, end: text.length }], 'en').filter(isJudged);
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  const [match] = compilePhrases([{ pattern }], languageRules[sentence.language]).scan(sentence);
  if (!match) throw new Error(`"${pattern}" is not in "${text}"`);
  return new SentenceGuards(sentence).vetoOf(match, names);
}

const ALL: readonly GuardName[] = ['quoted', 'negated', 'self', 'reported', 'fictional', 'praising'];

describe('a veto', () => {
  test.each<[GuardName, string, string]>([
    ['quoted', 'The guest book says “useless baker” on page two.', 'useless'],
    ['quoted', 'Somebody wrote "useless" under the photo.', 'useless'],
    ['negated', 'You are not useless at all.', 'useless'],
    ['self', 'I am useless with ovens.', 'useless'],
    ['self', 'What a fool I was to bake it myself.', 'fool'],
    ['reported', 'My boss called the caterer useless.', 'useless'],
    ['fictional', 'The character in the play is a useless baker.', 'useless'],
    ['praising', 'Useless, you say, but you are brilliant.', 'useless'],
  ])('%s holds in "%s"', (name, text, pattern) => {
    expect(vetoIn(text, pattern, [name])).toBe(name);
  });

  test.each([
    ['You are a useless baker.', 'useless'],
    ['"Useless" is too kind a word for you.', 'too kind'],
    ['The cake was late and you are useless.', 'useless'],
    ['"You are useless."', 'useless'],
  ])('does not hold in %j', (text, pattern) => {
    expect(vetoIn(text, pattern, ALL)).toBeUndefined();
  });

  test('is not seen in the words of the phrase itself', () => {
    expect(vetoIn('You do not even know how to bake.', 'you do not even know', ['negated'])).toBeUndefined();
  });
});

test('Hebrew marks of abbreviation are no quotation marks', () => {
  const text = 'המנכ"ל אמר שאתה אידיוט והסמנכ"ל הסכים';
  const [sentence] = sentencesOf(text, [{ start: 0, end: text.length }], 'he').filter(isJudged);
  const [match] = sentence ? compilePhrases([{ pattern: 'אידיוט' }], languageRules.he).scan(sentence) : [];
  expect(sentence && match && new SentenceGuards(sentence).vetoOf(match, ['quoted'])).toBeUndefined();
});
