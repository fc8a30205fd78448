import type { Language } from '../model';
import { languageWords } from './languages';
import { spellings } from './spelling';

/** Whether a word, given by its folded forms, is one of a list. */
export type WordList = (forms: readonly string[]) => boolean;

/** A language's words, folded and ready to be looked up. */
export interface Vocabulary {
  stems(form: string): readonly string[];
  verbStems(form: string): readonly string[];
  /** Whether this may be taken off the front of a word in an agreement. */
  isArticle(front: string): boolean;
  /** Value of a number word or an ordinal. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly another: WordList;
  readonly extra: WordList;
  readonly besides: WordList;
  readonly others: WordList;
  readonly rounds: WordList;
  readonly usedUp: WordList;
  readonly bySelf: WordList;
  readonly unbounded: WordList;
  readonly generic: WordList;
  readonly work: WordList;
  readonly stop: WordList;
  readonly joins: WordList;
  /** Stem → name of its group of synonyms. */
  readonly synonyms: ReadonlyMap<string, string>;
}

const known = new Map<Language, Vocabulary>();

/** The vocabulary of a language; made ready once. */
export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = known.get(language) ?? readVocabulary(language);
  known.set(language, vocabulary);
  return vocabulary;
}

function readVocabulary(language: Language): Vocabulary {
  const words = languageWords[language];
  const fold = (word: string) => spellings[language].fold(word);
  const list = (text: string) => readList(text, fold);
  return {
    stems: words.stems,
    verbStems: words.verbStems ?? (() => []),
    isArticle: (front) => words.articles?.test(front) ?? false,
    numbers: readValues(words.numbers, fold),
    ordinals: readValues(words.ordinals, fold),
    another: list(words.another),
    extra: list(words.extra),
    besides: list(words.besides),
    others: list(words.others),
    rounds: list(words.rounds),
    usedUp: list(words.usedUp),
    bySelf: list(words.bySelf),
    unbounded: list(words.unbounded),
    generic: list(words.generic),
    work: list(words.work),
    stop: list(words.stop),
    joins: list(words.joins),
    synonyms: readSynonyms(words.synonyms, (word) => words.stems(fold(word))),
  };
}

const split = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** `word*` stands for every word that begins so. */
function readList(text: string, fold: (word: string) => string): WordList {
  const entries = split(text);
  const whole = new Set(entries.filter((entry) => !entry.endsWith('*')).map(fold));
  const beginnings = entries.filter((entry) => entry.endsWith('*')).map((entry) => fold(entry.slice(0, -1)));
  const isListed = (form: string) => whole.has(form) || beginnings.some((beginning) => form.startsWith(beginning));
  const known = new WeakMap<readonly string[], boolean>(); // the same word comes with the same array
  return (forms) => {
    const listed = known.get(forms) ?? forms.some(isListed);
    known.set(forms, listed);
    return listed;
  };
}

const readValues = (
  values: Readonly<Record<number, string>>,
  fold: (word: string) => string,
): ReadonlyMap<string, number> =>
  new Map(Object.entries(values).flatMap(([value, text]) => split(text).map((word) => [fold(word), Number(value)])));

const readSynonyms = (text: string, stems: (word: string) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('|')
      .flatMap((group) => split(group).flatMap((word) => stems(word).map((stem) => [stem, `=${split(group)[0]}`]))),
  );
