import type { Language } from '../model';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import type { Word } from './word';
import { readWords } from './words';

/** One thing that a clause speaks of: "hall, stairs and landing" are three. */
export interface Subject {
  readonly words: readonly { readonly stems: readonly string[]; readonly weight: number }[];
}

/** One line of an agreement, ready to be compared. */
export interface Clause {
  /** As the user wrote it. */
  readonly text: string;
  readonly subjects: readonly Subject[];
  /** It speaks of more of the same, not of a thing of its own: "additional originals". */
  readonly isFurther: boolean;
}

/** Weight of words that tell little: those of any work, and those that the other side of the agreement has as well. */
const FAINT = 0.25;

/**
 * Reads a clause and what else it is called.
 * `shared`: stems of the deliverables, which do not tell an exclusion from them.
 */
export function readClause(
  { name, alsoCalled }: { readonly name: string; readonly alsoCalled: readonly string[] },
  language: Language,
  shared: ReadonlySet<string>,
): Clause {
  const vocabulary = vocabularyOf(language);
  const spellings = [name, ...alsoCalled].map((spelling) => readWords(spelling, language, 'agreement'));
  return {
    text: name,
    subjects: spellings
      .flatMap((words) => divide(words, vocabulary, language))
      .map((words) => ({ words: words.flatMap((word) => weigh(word, vocabulary, shared, language)) }))
      .filter(({ words }) => words.some(({ weight }) => weight === 1)),
    isFurther: (spellings[0] ?? []).some((word) => vocabulary.others(word.forms)),
  };
}

/** Stems of all words that carry something. */
export const stemsOfText = (text: string, language: Language): readonly string[] =>
  readWords(text, language, 'agreement')
    .filter((word) => !isEmpty(word, vocabularyOf(language), language))
    .flatMap(({ stems }) => stems);

/** The share of a subject, 0–1, whose words are among the stems; 0 unless a word that tells something is. */
export function coverage(subject: Subject, has: (stem: string) => boolean): number {
  const found = subject.words.filter(({ stems }) => stems.some(has));
  if (!found.some(({ weight }) => weight === 1)) return 0;
  return sum(found) / sum(subject.words);
}

const sum = (words: Subject['words']): number => words.reduce((total, { weight }) => total + weight, 0);

function divide(words: readonly Word[], vocabulary: Vocabulary, language: Language): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    const joins = vocabulary.joins(word.forms.slice(0, 1));
    if (word.apart || joins || beginsWithAnd(word, language)) parts.push([]);
    if (!joins) parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** Hebrew and Arabic write "and" together with the next word. */
function beginsWithAnd(word: Word, language: Language): boolean {
  const written = word.forms[0] ?? '';
  if (language === 'he') return /^ו.{3}/u.test(written);
  return language === 'ar' && /^وال/u.test(written);
}

function weigh(word: Word, vocabulary: Vocabulary, shared: ReadonlySet<string>, language: Language): Subject['words'] {
  if (isEmpty(word, vocabulary, language)) return [];
  const isFaint = vocabulary.generic(word.forms) || word.stems.some((stem) => shared.has(stem));
  return [{ stems: word.stems, weight: isFaint ? FAINT : 1 }];
}

function isEmpty(word: Word, vocabulary: Vocabulary, language: Language): boolean {
  if (word.number !== undefined || vocabulary.others(word.forms.slice(0, 1))) return true;
  if (language === 'zh' && (word.forms[0] ?? '').length < 2) return true;
  return vocabulary.stop(language === 'zh' ? word.forms.slice(0, 1) : word.forms);
}
