import type { Language } from '../model';
import { readChineseWords } from './chinese-words';
import { parseDigits } from './digits';
import { spellings } from './spelling';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { ROUND, type Word } from './word';

/** The words of a text in a language. */
export function readWords(text: string, language: Language): readonly Word[] {
  if (language === 'zh') return readChineseWords(text);
  const vocabulary = vocabularyOf(language);
  const tokens = spellings[language].tokenize(text, 0);
  return tokens.map(({ forms, start }, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? start, start);
    return { ...readWord(forms, vocabulary), apart: /[^\s\-–'"״׳]/u.test(between) };
  });
}

type WordAlone = Omit<Word, 'apart'>;

const known = new WeakMap<readonly string[], WordAlone>(); // a tokenizer gives the same word the same array

function readWord(forms: readonly string[], vocabulary: Vocabulary): WordAlone {
  const word = known.get(forms) ?? parseWord(forms, vocabulary);
  known.set(forms, word);
  return word;
}

function parseWord(forms: readonly string[], vocabulary: Vocabulary): WordAlone {
  const ordinal = firstValue(forms, vocabulary.ordinals) ?? parseWrittenOrdinal(forms[0] ?? '');
  const number = ordinal ?? parseDigits(forms[0] ?? '') ?? firstValue(forms, vocabulary.numbers);
  return { forms, stems: stemsOf(forms, vocabulary), number, isOrdinal: ordinal !== undefined };
}

function stemsOf(forms: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const stems = new Set(forms.flatMap((form) => vocabulary.stems(form)));
  for (const stem of [...stems]) {
    const group = vocabulary.synonyms.get(stem);
    if (group !== undefined) stems.add(group);
  }
  if (vocabulary.rounds(forms)) stems.add(ROUND);
  return [...stems];
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
