import type { LanguageRules } from '../language-rules';
import { classes, commonWords } from './classes';
import { concepts } from './concepts';
import { guards } from './guards';
import { foldChinese, tokenizeChinese } from './tokenize';

export const chinese: LanguageRules = {
  language: 'zh',
  tokenize: tokenizeChinese,
  fold: foldChinese,
  classes,
  concepts,
  guards,
  commonWords,
  characterTokens: true,
};
