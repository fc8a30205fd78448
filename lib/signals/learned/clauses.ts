import type { JudgedSentence } from '../../text/sentences';

/** A part of a sentence between marks, with its tokens' places in the whole. */
export interface Clause {
  readonly sentence: JudgedSentence;
  readonly firstToken: number;
  /** Exclusive. */
  readonly endToken: number;
}

const MARKS = /[,;:–—…、，；：،؛\n]|\s-\s/gu;

/** A clause of fewer words is read together with the one after it. */
const LEAST_TOKENS = 4;

/** The clauses of a sentence, in order; the sentence itself when nothing parts it. */
export function clausesOf(sentence: JudgedSentence): readonly [Clause, ...Clause[]] {
  const ends = [...sentence.text.matchAll(MARKS)].map(({ index }) => sentence.start + index);
  const clauses: Clause[] = [];
  let firstToken = 0;
  for (const end of [...ends, sentence.end]) {
    const next = sentence.tokens.findIndex((token) => token.start >= end);
    const endToken = next < 0 ? sentence.tokens.length : next;
    if (endToken - firstToken < LEAST_TOKENS && end < sentence.end) continue;
    if (endToken > firstToken) clauses.push(clauseOf(sentence, firstToken, endToken));
    firstToken = endToken;
  }
  const [first, ...rest] = clauses;
  return first ? [first, ...rest] : [clauseOf(sentence, 0, sentence.tokens.length)];
}

function clauseOf(sentence: JudgedSentence, firstToken: number, endToken: number): Clause {
  const tokens = sentence.tokens.slice(firstToken, endToken);
  const start = tokens[0]?.start ?? sentence.start;
  const end = tokens.at(-1)?.end ?? sentence.end;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { sentence: { ...sentence, text, start, end, tokens }, firstToken, endToken };
}
