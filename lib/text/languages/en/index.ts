import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { concepts } from './concepts';
import { guards } from './guards';
import { foldEnglish } from './normalize';
import { tokenizeEnglish } from './tokenize';

export const english: LanguageRules = {
  language: 'en',
  tokenize: tokenizeEnglish,
  fold: foldEnglish,
  classes,
  concepts,
  guards,
  commonWords,
  characterTokens: false,
};
