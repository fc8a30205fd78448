import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { concepts } from './concepts';
import { guards } from './guards';
import { foldPolish, tokenizePolish } from './tokenize';

export const polish: LanguageRules = {
  language: 'pl',
  tokenize: tokenizePolish,
  fold: foldPolish,
  classes,
  concepts,
  guards,
  commonWords,
  characterTokens: false,
};
