import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';
import { expandByNeighbours, expandContraction } from './contractions';
import { englishForms } from './normalize';

const WORD = /\p{Nd}[\p{Nd}.,:]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}]+(?:['’ʼ`´][\p{L}\p{M}]+)*['’]?|[%$€£#]/gu;

const formsOf = remembering((word) => withNumber(word, word === 'ur' ? ['your', 'ur'] : englishForms(word)));

const spellingOf = remembering((written) =>
  written
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/'$/u, ''),
);

/** The words that a word stands for whatever is beside it. */
const partsOf = remembering((word) => (expandContraction(word) ?? [word]).map(formsOf));

/** English words; contractions become the words they stand for, which share the contraction's place. */
export function tokenizeEnglish(text: string, offset: number): readonly Token[] {
  const found = [...text.matchAll(WORD)];
  const words = found.map(([written]) => spellingOf(written));
  const tokens: Token[] = [];
  found.forEach((match, index) => {
    const start = offset + match.index;
    const end = start + match[0].length;
    const word = words[index] ?? '';
    const parts = expandByNeighbours(word, words[index - 1], words[index + 1])?.map(formsOf) ?? partsOf(word);
    for (const forms of parts) tokens.push({ forms, start, end });
  });
  return tokens;
}
