import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { guards } from './guards';
import { foldEnglish } from './normalize';
import { tokenizeEnglish } from './tokenize';

export const english: LanguageRules = {
  language: 'en',
  tokenize: tokenizeEnglish,
  fold: foldEnglish,
  classes,
  guards,
  commonWords,
  characterTokens: false,
};
