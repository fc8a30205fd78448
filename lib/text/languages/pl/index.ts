import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { guards } from './guards';
import { foldPolish, tokenizePolish } from './tokenize';

export const polish: LanguageRules = {
  language: 'pl',
  tokenize: tokenizePolish,
  fold: foldPolish,
  classes,
  guards,
  commonWords,
  characterTokens: false,
};
