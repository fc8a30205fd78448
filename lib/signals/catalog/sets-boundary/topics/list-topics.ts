import type { SignalId } from '../../../../model';
import type { Topic } from '../../../signal';

/** Words by the behaviour of clients that they are about, one pattern a line (syntax: `lib/text/phrases/parse.ts`). */
export type TopicWords = readonly (readonly [about: readonly SignalId[], patterns: string])[];

export const listTopics = (words: TopicWords): readonly Topic[] =>
  words.flatMap(([about, patterns]) =>
    patterns
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((pattern) => ({ about, pattern })),
  );
