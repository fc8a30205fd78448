import { type Bound, counts, wordsAfter } from './bounds';
import type { Vocabulary } from './vocabulary';
import { ROUND, type Word } from './word';

/** `unclear`: it asks for more of something that may not be used up yet. */
export interface BoundVerdict {
  readonly verdict: 'over-limit' | 'included' | 'unclear';
  /** The bound as the user wrote it. */
  readonly clause: string;
}

/** Words between a number and what it counts, at most. */
const REACH = 3;

/** What a request says of numbers that the agreement bounds; undefined when it says nothing of them. The worst counts. */
export function compareWithBounds(
  words: readonly Word[],
  bounds: readonly Bound[],
  vocabulary: Vocabulary,
): BoundVerdict | undefined {
  const verdicts = bounds.flatMap((bound) =>
    words.flatMap((_, index) => {
      const verdict = judgeNumber(words, index, bound, vocabulary) ?? judgeMore(words, index, bound, vocabulary);
      return verdict === undefined ? [] : [{ verdict, clause: bound.text }];
    }),
  );
  return (
    verdicts.find(({ verdict }) => verdict === 'over-limit') ??
    verdicts.find(({ verdict }) => verdict === 'unclear') ??
    verdicts[0]
  );
}

/** "Third round", "round 4", "eight pages", "two more pages". */
function judgeNumber(
  words: readonly Word[],
  index: number,
  bound: Bound,
  vocabulary: Vocabulary,
): BoundVerdict['verdict'] | undefined {
  const word = words[index];
  if (word?.number === undefined) return undefined;
  const after = wordsAfter(words, index, REACH);
  const before = words[index - 1];
  const nearBefore = before !== undefined && !word.apart && counts(bound, before);
  if (word.isOrdinal ? nearBefore || after.slice(0, 2).some((w) => counts(bound, w)) : nearBefore && isRound(before)) {
    return word.number > bound.quantity ? 'over-limit' : 'included';
  }
  if (word.isOrdinal || word.number < 2 || !after.some((w) => counts(bound, w))) return undefined;
  const isMore = [before, ...after].some((w) => w !== undefined && saysMore(w, vocabulary));
  if (word.number > bound.quantity || (isMore && !bound.isUsedUp)) return 'over-limit';
  if (!isMore) return 'included';
  return word.number === bound.quantity ? 'over-limit' : 'unclear';
}

/** "Another round", "an extra page", "סבב נוסף". */
function judgeMore(
  words: readonly Word[],
  index: number,
  bound: Bound,
  vocabulary: Vocabulary,
): BoundVerdict['verdict'] | undefined {
  const word = words[index];
  if (word === undefined || !saysMore(word, vocabulary)) return undefined;
  const around = [
    ...(word.apart ? [] : words.slice(Math.max(0, index - 1), index)),
    ...wordsAfter(words, index, REACH),
  ];
  if (!around.some((other) => counts(bound, other))) return undefined;
  return vocabulary.extra(word.forms) || !bound.isUsedUp || bound.quantity <= 1 ? 'over-limit' : 'unclear';
}

const saysMore = ({ forms }: Word, vocabulary: Vocabulary): boolean =>
  vocabulary.extra(forms) || vocabulary.another(forms);

const isRound = ({ stems }: Word): boolean => stems.includes(ROUND);
