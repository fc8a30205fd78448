import { LANGUAGES, type Language } from '../../model';
import { arabic } from './ar';
import { english } from './en';
import { hebrew } from './he';
import type { LanguageRules } from './language-rules';
import { polish } from './pl';
import { chinese } from './zh';

/** The languages that can be judged. */
export const languageRules: Readonly<Record<Language, LanguageRules>> = {
  en: english,
  he: hebrew,
  ar: arabic,
  pl: polish,
  zh: chinese,
};

/** Whether there are rules for a language, given by its code. */
export const isJudgedLanguage = (code: string | undefined): code is Language =>
  LANGUAGES.some((language) => language === code);
