import type { Language } from '../model';
import { languageRules } from '../text/languages';
import { readChineseWords } from './chinese-words';
import { parseDigits } from './digits';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { ROUND, type Word } from './word';

/** The words of a text in a language. */
export function readWords(text: string, language: Language): readonly Word[] {
  if (language === 'zh') return readChineseWords(text);
  const vocabulary = vocabularyOf(language);
  const tokens = languageRules[language].tokenize(text, 0);
  return tokens.map(({ forms, start }, index) => {
    const between = text.slice(tokens[index - 1]?.end ?? start, start);
    return readWord(forms, vocabulary, /[^\s\-–'"״׳]/u.test(between));
  });
}

function readWord(forms: readonly string[], vocabulary: Vocabulary, apart: boolean): Word {
  const ordinal = firstValue(forms, vocabulary.ordinals) ?? parseWrittenOrdinal(forms[0] ?? '');
  const number = ordinal ?? parseDigits(forms[0] ?? '') ?? firstValue(forms, vocabulary.numbers);
  return { forms, stems: stemsOf(forms, vocabulary), number, isOrdinal: ordinal !== undefined, apart };
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

function firstValue(forms: readonly string[], values: ReadonlyMap<string, number>): number | undefined {
  for (const form of forms) {
    const value = values.get(form);
    if (value !== undefined) return value;
  }
  return undefined;
}

const parseWrittenOrdinal = (word: string): number | undefined => {
  const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
