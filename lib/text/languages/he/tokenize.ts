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

/**
 * "את" is "you" (of a woman) or the mark of a definite object. Before a word without the article it is read as either:
 * patterns write "אתה" for both genders.
 */
const YOU_OR_OBJECT: readonly string[] = ['את', 'אתה'];
const OBJECT: readonly string[] = ['את'];
const AFTER_OBJECT_MARK = /^(?:ה|כל$|זה$|זאת$|זו$|אלה$|מה$|מי$|שני$|שתי$|שלוש|אות)/u;

/** Hebrew words. A prefix set apart by a hyphen ("ה-logo") is left out: the word after it stands alone. */
export function tokenizeHebrew(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const next = text[index + word.length];
    if (word.length <= 2 && (next === '-' || next === '־') && [...word].every((letter) => PREFIXES.has(letter)))
      continue;
    readObjectMark(tokens, word);
    tokens.push({ forms: formsOf(word), start: offset + index, end: offset + index + word.length });
  }
  return tokens;
}

/** Decides what an "את" before this word is. */
function readObjectMark(tokens: Token[], next: string): void {
  const last = tokens.at(-1);
  if (!last || last.end - last.start !== 2 || last.forms[0] !== 'את') return;
  tokens[tokens.length - 1] = { ...last, forms: AFTER_OBJECT_MARK.test(foldHebrew(next)) ? OBJECT : YOU_OR_OBJECT };
}
