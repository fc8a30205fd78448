import type { Language } from '../model';
import { readChineseWords } from './chinese-words';
import { parseDigits } from './digits';
import { spellings } from './spelling';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { ROUND, type Word } from './word';

/** Where words stand: an agreement names things, a request speaks in sentences. */
export type Place = 'agreement' | 'request';

/** Longest request that is read, in UTF-16 units; what comes after is cut off (DESIGN §12). */
const REQUEST_LIMIT = 1_000;

/** The words of a sentence in which a client may ask for something. */
export const readRequest = (sentence: string, language: Language): readonly Word[] =>
  readWords(sentence.slice(0, REQUEST_LIMIT), language, 'request');

/** The words of a text in a language. */
export function readWords(text: string, language: Language, place: Place): readonly Word[] {
  if (language === 'zh') return readChineseWords(text);
  const tokens = spellings[language].tokenize(text, 0);
  return tokens.map(({ forms, start }, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? start, start);
    return { ...readWord(forms, language, place), apart: /[^\s\-–'"״׳]/u.test(between) };
  });
}

type WordAlone = Omit<Word, 'apart'>;

/** A tokenizer gives the same word the same array. */
const known = {
  agreement: new WeakMap<readonly string[], WordAlone>(),
  request: new WeakMap<readonly string[], WordAlone>(),
} as const;

function readWord(forms: readonly string[], language: Language, place: Place): WordAlone {
  const word = known[place].get(forms) ?? parseWord(forms, vocabularyOf(language), place);
  known[place].set(forms, word);
  return word;
}

function parseWord(forms: readonly string[], vocabulary: Vocabulary, place: Place): WordAlone {
  const ordinal = firstValue(forms, vocabulary.ordinals) ?? parseWrittenOrdinal(forms[0] ?? '');
  const number = ordinal ?? parseDigits(forms[0] ?? '') ?? firstValue(forms, vocabulary.numbers);
  return { forms, stems: stemsOf(forms, vocabulary, place), number, isOrdinal: ordinal !== undefined };
}

function stemsOf(forms: readonly string[], vocabulary: Vocabulary, place: Place): readonly string[] {
  const stems = new Set(
    place === 'request'
      ? forms.flatMap((form) => [...vocabulary.stems(form), ...vocabulary.verbStems(form)])
      : nounForms(forms, vocabulary).flatMap((form) => vocabulary.stems(form)),
  );
  for (const stem of [...stems]) {
    const group = vocabulary.synonyms.get(stem);
    if (group !== undefined) stems.add(group);
  }
  if (vocabulary.rounds(forms)) stems.add(ROUND);
  return [...stems];
}

/** The word as written, and without an article. */
function nounForms(forms: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const [written = ''] = forms;
  return forms.filter(
    (form) => form === written || (written.endsWith(form) && vocabulary.isArticle(written.slice(0, -form.length))),
  );
}

/** Without what is written before the word, but with its ending: "three" is no part of "three-dimensional" (ثلاث, ثلاثي). */
function firstValue(forms: readonly string[], values: ReadonlyMap<string, number>): number | undefined {
  const form = forms.find((candidate) => values.has(candidate) && forms[0]?.endsWith(candidate));
  return form === undefined ? undefined : values.get(form);
}

const parseWrittenOrdinal = (word: string): number | undefined => {
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
