import { LANGUAGES, type Language } from '../model';
import { foldArabic, tokenizeArabic } from '../text/languages/ar/tokenize';
import { foldEnglish } from '../text/languages/en/normalize';
import { tokenizeEnglish } from '../text/languages/en/tokenize';
import { foldHebrew, tokenizeHebrew } from '../text/languages/he/tokenize';
import { foldPolish, tokenizePolish } from '../text/languages/pl/tokenize';
import { foldChinese, tokenizeChinese } from '../text/languages/zh/tokenize';
import type { Token } from '../text/tokens';

/** How a language is spelled: all that agreements need of its rules, without the phrases' word classes. */
interface Spelling {
  tokenize(text: string, offset: number): readonly Token[];
  fold(word: string): string;
}

export const spellings: Readonly<Record<Language, Spelling>> = {
  en: { tokenize: tokenizeEnglish, fold: foldEnglish },
  he: { tokenize: tokenizeHebrew, fold: foldHebrew },
  ar: { tokenize: tokenizeArabic, fold: foldArabic },
  pl: { tokenize: tokenizePolish, fold: foldPolish },
  zh: { tokenize: tokenizeChinese, fold: foldChinese },
};

/** Whether a language, given by its code, is one of those that can be judged. */
export const isJudgedLanguage = (code: string | undefined): code is Language =>
  LANGUAGES.some((language) => language === code);
