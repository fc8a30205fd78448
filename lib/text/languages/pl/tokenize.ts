import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';

const WORD = /\p{Nd}[\p{Nd}.,:]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*|[%$€]/gu;

const MARKS: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
};

/** One spelling of a Polish word: lower case, without the marks that many leave out when they type. */
export function foldPolish(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ąćęłńóśźż]/gu, (letter) => MARKS[letter] ?? letter)
    .replace(/’/gu, "'");
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
