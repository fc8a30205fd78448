import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { concepts } from './concepts';
import { guards } from './guards';
import { foldArabic, tokenizeArabic } from './tokenize';

export const arabic: LanguageRules = {
  language: 'ar',
  tokenize: tokenizeArabic,
  fold: foldArabic,
  classes,
  concepts,
  guards,
  commonWords,
  characterTokens: false,
};
