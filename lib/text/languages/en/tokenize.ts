import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';
import { expandByNeighbours, expandContraction } from './contractions';
import { englishForms } from './normalize';

const WORD = /\p{Nd}[\p{Nd}.,:]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}]+(?:['’ʼ`´][\p{L}\p{M}]+)*['’]?|[%$€£#]/gu;

const formsOf = remembering((word) => withNumber(word, word === 'ur' ? ['your', 'ur'] : englishForms(word)));

/** English words; contractions become the words they stand for, which share the contraction's place. */
export function tokenizeEnglish(text: string, offset: number): readonly Token[] {
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) =>
    word
      .toLowerCase()
      .replace(/[’ʼ`´]/gu, "'")
      .replace(/'$/u, ''),
  );
  return found.flatMap((match, index) => {
    const start = offset + match.index;
    const end = start + match[0].length;
    const word = words[index] ?? '';
    const expanded = expandByNeighbours(word, words[index - 1], words[index + 1]) ?? expandContraction(word) ?? [word];
    return expanded.map((part) => ({ forms: formsOf(part), start, end }));
  });
}
