import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';
import { SIMPLIFIED, TRADITIONAL } from './traditional';

const UNIT =
  /[\p{Script=Han}]|\p{Nd}[\p{Nd}.,:]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}]+?(?=\p{Script=Han}|[^\p{L}\p{M}\p{Nd}]|$)|[%$¥￥€]/gu;

const simplified = new Map([...TRADITIONAL].map((character, index) => [character, SIMPLIFIED[index] ?? character]));

/** One spelling of Chinese text: simplified characters, half-width letters and digits, lower case. */
export function foldChinese(text: string): string {
  let folded = '';
  for (const character of text.toLowerCase()) {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0).toLowerCase();
    else folded += simplified.get(character) ?? character;
  }
  return folded;
}

const formsOf = remembering((unit) => {
  const folded = foldChinese(unit);
  return withNumber(folded, [folded]);
});

/** Chinese, a token a character; words in Latin letters and numbers are one token each. */
export function tokenizeChinese(text: string, offset: number): readonly Token[] {
  return [...text.matchAll(UNIT)].map(({ 0: unit, index }) => ({
    forms: formsOf(unit),
    start: offset + index,
    end: offset + index + unit.length,
  }));
}
