import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';
import { withoutPolishMarks } from './marks';

const WORD = /\p{Nd}[\p{Nd}.,:]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|[%$€]/gu;

/** One spelling of a Polish word: lower case, without the marks that many leave out when they type. */
export function foldPolish(word: string): string {
  return withoutPolishMarks(word.toLowerCase().normalize('NFKC')).replace(/’/gu, "'");
}

const formsOf = remembering((word) => {
  const folded = foldPolish(word);
  const plain = folded.replace(/'.*$/u, '');
  return withNumber(word, plain === folded ? [folded] : [folded, plain]);
});

/** Polish words. */
export function tokenizePolish(text: string, offset: number): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    forms: formsOf(word),
    start: offset + index,
    end: offset + index + word.length,
  }));
}
