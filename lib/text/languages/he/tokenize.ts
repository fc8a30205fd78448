import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';

const WORD = /\p{Nd}[\p{Nd}.,:]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}]+(?:["'״׳’”][\p{L}\p{M}]+)*['׳]?|[%$€₪]/gu;

const FINAL_LETTERS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/**
 * One spelling of a Hebrew word: without vowel points, quotation marks of abbreviations and final letters;
 * doubled ו and י, the mark of full spelling, are written once.
 */
export function foldHebrew(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u0591-\u05c7"'״׳’”]/gu, '')
    .replace(/[ךםןףץ]/gu, (letter) => FINAL_LETTERS[letter] ?? letter)
    .replace(/וו+/gu, 'ו')
    .replace(/יי+/gu, 'י');
}

const PREFIXES = new Set('ושהבלכמ');
/** Chains are short: "ושכשה…" is the longest that people write. */
const LONGEST_CHAIN = 4;

const formsOf = remembering((word) => withNumber(word, hebrewForms(word)));

/** The word as written, then without one, two, … of the letters that are written together with the next word. */
function hebrewForms(word: string): string[] {
  const forms = [foldHebrew(word)];
  for (let rest = forms[0] ?? ''; forms.length <= LONGEST_CHAIN && PREFIXES.has(rest[0] ?? ''); ) {
    rest = rest.slice(1);
    if (rest.length < 2) break;
    forms.push(rest);
  }
  return forms;
}

/** Hebrew words. A prefix set apart by a hyphen ("ה-logo") is left out: the word after it stands alone. */
export function tokenizeHebrew(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const next = text[index + word.length];
    if (word.length <= 2 && (next === '-' || next === '־') && [...word].every((letter) => PREFIXES.has(letter)))
      continue;
    tokens.push({ forms: formsOf(word), start: offset + index, end: offset + index + word.length });
  }
  return tokens;
}
