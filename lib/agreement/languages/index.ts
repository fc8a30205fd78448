import type { Language } from '../../model';
import { arabic } from './ar';
import { english } from './en';
import { hebrew } from './he';
import type { LanguageWords } from './language-words';
import { polish } from './pl';
import { chinese } from './zh';

/** Words that requests and agreements are compared with, by language. */
export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en: english,
  he: hebrew,
  ar: arabic,
  pl: polish,
  zh: chinese,
};
