import type { Agreement, Language, Use } from '../model';
import { type Bound, counts, REACH, wordsAfter } from './bounds';
import { isOrdinal, saysMore } from './compare-with-bounds';
import { readAgreement } from './read-agreement';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import type { Word } from './word';
import { readRequest } from './words';

/**
 * What a sentence asks for of the limits that are used up as work goes on, rounds of revision and hours: "another round" is
 * one more, "round 3" makes three of them, "2 more hours" two. At most one use of each limit.
 */
export function usesIn(sentence: string, language: Language, agreement: Agreement): readonly Use[] {
  if (agreement.limits.length === 0) return [];
  const { limits, spoken } = readAgreement(agreement, language);
  if (spoken === 'no') return [];
  const words = readRequest(sentence, language);
  const vocabulary = vocabularyOf(language);
  if (words.some(({ forms }) => vocabulary.bySelf(forms))) return [];
  return agreement.limits.flatMap(({ name }, index) => {
    const bound = limits[index];
    const use = bound && (bound.isUsedUp || bound.isHours) ? useOf(words, bound, vocabulary) : undefined;
    return use ? [{ limit: name, ...use }] : [];
  });
}

function useOf(words: readonly Word[], bound: Bound, vocabulary: Vocabulary): Omit<Use, 'limit'> | undefined {
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (isOrdinal(word, before)) {
      const near = [...(word.apart || !before ? [] : [before]), ...wordsAfter(words, index, 2)];
      const isCounted = !bound.isHours && near.some((other) => counts(bound, other));
      if (isCounted && word.number !== undefined) return { amount: word.number, isTotal: true };
    } else if (saysMore(word, vocabulary)) {
      const after = wordsAfterNumber(words, index);
      const near = [...(word.apart || !before ? [] : [before]), ...after.words];
      if (near.some((other) => counts(bound, other))) return { amount: after.number ?? numberOf(before) ?? 1 };
    }
  }
  return undefined;
}

/** "Another 2 hours": the number belongs to what comes after it. */
function wordsAfterNumber(
  words: readonly Word[],
  index: number,
): { readonly number?: number; readonly words: readonly Word[] } {
  const next = words[index + 1];
  if (next?.number === undefined || next.apart || next.isOrdinal) return { words: wordsAfter(words, index, REACH) };
  return { number: next.number, words: wordsAfter(words, index + 1, REACH) };
}

/** "Two more rounds". */
const numberOf = (word: Word | undefined): number | undefined => (word?.isOrdinal ? undefined : word?.number);

/** How much of a limit was used after some messages, the oldest first. */
export const totalOf = (uses: readonly Use[], limit: string): number =>
  uses
    .filter((use) => use.limit === limit)
    .reduce((total, { amount, isTotal }) => (isTotal ? Math.max(total, amount) : total + amount), 0);
