import { type Bound, counts, REACH, wordsAfter } from './bounds';
import type { Vocabulary } from './vocabulary';
import { ROUND, type Word } from './word';

/** `unclear`: it asks for more of something that may not be used up yet. */
export interface BoundVerdict {
  readonly verdict: 'over-limit' | 'included' | 'unclear';
  /** The bound as the user wrote it. */
  readonly clause: string;
}

/** What a request says of numbers that the agreement bounds; undefined when it says nothing of them. The worst counts. */
export function compareWithBounds(
  words: readonly Word[],
  bounds: readonly Bound[],
  vocabulary: Vocabulary,
): BoundVerdict | undefined {
  const verdicts = bounds.flatMap((bound) =>
    words.flatMap((word, index) => {
      const judges = isOrdinal(word, words[index - 1]) ? [judgeOrdinal] : [judgeQuantity, judgeMore];
      const verdict = judges
        .map((judge) => judge(words, index, bound, vocabulary))
        .find((found) => found !== undefined);
      return verdict === undefined ? [] : [{ verdict, clause: bound.text }];
    }),
  );
  return (
    verdicts.find(({ verdict }) => verdict === 'over-limit') ??
    verdicts.find(({ verdict }) => verdict === 'unclear') ??
    verdicts[0]
  );
}

type Verdict = BoundVerdict['verdict'] | undefined;

/** "Third"; also the number in "round 4". */
export const isOrdinal = (word: Word, before: Word | undefined): boolean =>
  word.isOrdinal || (word.number !== undefined && !word.apart && before?.stems.includes(ROUND) === true);

/** "Third round", "round 4", "the third one of the rounds". */
function judgeOrdinal(words: readonly Word[], index: number, bound: Bound): Verdict {
  const word = words[index];
  const before = word?.apart ? [] : words.slice(Math.max(0, index - 1), index);
  const near = [...before, ...wordsAfter(words, index, 2)];
  if (word?.number === undefined || bound.isHours || !near.some((other) => counts(bound, other))) return undefined;
  return word.number > bound.quantity ? 'over-limit' : 'included';
}

/** "Eight pages", "two more pages". A number within the bound says nothing by itself: "all five pages". */
function judgeQuantity(words: readonly Word[], index: number, bound: Bound, vocabulary: Vocabulary): Verdict {
  const number = words[index]?.number ?? 0;
  const after = wordsAfter(words, index, REACH);
  if (number < 2 || !after.some((other) => counts(bound, other))) return undefined;
  if (number > bound.quantity) return 'over-limit';
  const around = [...words.slice(Math.max(0, index - 1), index), ...after];
  if (!around.some((other) => saysMore(other, vocabulary))) return undefined;
  return bound.isUsedUp && number < bound.quantity ? 'unclear' : 'over-limit';
}

/** "Another round", "an extra page", "סבב נוסף". */
function judgeMore(words: readonly Word[], index: number, bound: Bound, vocabulary: Vocabulary): Verdict {
  const word = words[index];
  if (word === undefined || !saysMore(word, vocabulary)) return undefined;
  const before = word.apart ? [] : words.slice(Math.max(0, index - 1), index);
  const near = [...before, ...wordsAfter(words, index, REACH)];
  if (!near.some((other) => counts(bound, other))) return undefined;
  return vocabulary.extra(word.forms) || !bound.isUsedUp || bound.quantity <= 1 ? 'over-limit' : 'unclear';
}

/** "Another", "extra". */
export const saysMore = ({ forms }: Word, vocabulary: Vocabulary): boolean =>
  vocabulary.extra(forms) || vocabulary.another(forms);
