import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { guards } from './guards';
import { foldArabic, tokenizeArabic } from './tokenize';

export const arabic: LanguageRules = {
  language: 'ar',
  tokenize: tokenizeArabic,
  fold: foldArabic,
  classes,
  guards,
  commonWords,
  characterTokens: false,
};
