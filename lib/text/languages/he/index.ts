import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { concepts } from './concepts';
import { guards } from './guards';
import { foldHebrew, tokenizeHebrew } from './tokenize';

export const hebrew: LanguageRules = {
  language: 'he',
  tokenize: tokenizeHebrew,
  fold: foldHebrew,
  classes,
  concepts,
  guards,
  commonWords,
  characterTokens: false,
};
