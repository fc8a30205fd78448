import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { guards } from './guards';
import { foldHebrew, tokenizeHebrew } from './tokenize';

export const hebrew: LanguageRules = {
  language: 'he',
  tokenize: tokenizeHebrew,
  fold: foldHebrew,
  classes,
  guards,
  commonWords,
  characterTokens: false,
};
