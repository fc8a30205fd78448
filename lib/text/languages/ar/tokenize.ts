import type { Token } from '../../tokens';
import { remembering, withNumber } from '../forms';

const WORD = /\p{Nd}[\p{Nd}.,:٫٬]*\p{Nd}(?!\p{L})|[\p{L}\p{M}\p{Nd}ـ]+|[%$€٪]/gu;

/**
 * One spelling of an Arabic word: without diacritics and tatweel; all shapes of alif, the hamza's seats, taa marbuta
 * and dotless yaa written alike; Persian letters that keyboards put in their place; Latin digits.
 */
export function foldArabic(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06edـ]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Least letters that must be left of a word when something is taken off it. */
const STEM = 3;

const CONJUNCTION = /^[وف](?=.{3})/u;
/** With the article; "لل" is "ل" and the article. */
const PREPOSITION_ARTICLE = /^(?:[بكل]ال|لل|ع?ال)(?=.{2})/u;
const PREPOSITION = /^[بلكع](?=.{3})/u;
/** Of verbs: "will" (س, dialect ح and ه), present (ب) before the letters of the imperfect. */
const VERB_PREFIX = /^[سحهب](?=[ايتن].{2})/u;
/** Possessive and object pronouns, and the dative "to us", "to me" that dialects write together with the verb. */
const PRONOUN = /(?:لنا|لكم|لكو|لي|لك|له|ها|هم|هن|كم|كن|كو|نا|ني|ين|يه|ه|ك|ي)$/u;

const formsOf = remembering((word) => withNumber(word, arabicForms(word)));

/** The word as written, then without clitics in front, then without pronouns behind. */
function arabicForms(word: string): string[] {
  const folded = foldArabic(word);
  const forms = new Set([folded]);
  const bare = folded.replace(CONJUNCTION, '');
  forms.add(bare);
  for (const clitic of [PREPOSITION_ARTICLE, PREPOSITION, VERB_PREFIX]) {
    const rest = bare.replace(clitic, '');
    if (rest.length >= STEM || (clitic === PREPOSITION_ARTICLE && rest.length >= 2)) forms.add(rest);
  }
  for (const form of [...forms]) {
    const rest = form.replace(PRONOUN, '');
    if (rest.length < STEM || rest === form) continue;
    forms.add(rest);
    // The alif of the plural is written only where no pronoun follows: "أضيفوا", "أضيفوها".
    if (rest.endsWith('و')) forms.add(`${rest}ا`);
  }
  return [...forms];
}

/** Arabic words. */
export function tokenizeArabic(text: string, offset: number): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    forms: formsOf(word),
    start: offset + index,
    end: offset + index + word.length,
  }));
}
