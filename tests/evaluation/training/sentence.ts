import type { Language } from '../../../lib/model';
import { type Features, featuresOf } from '../../../lib/signals/learned/features';
import { languageRules } from '../../../lib/text/languages';

/** Features of a line whose language is known. */
export function featuresOfLine(text: string, language: Language): Features {
  const tokens = languageRules[language].tokenize(text, 0);
  return featuresOf({ text, start: 0, end: text.length, language, tokens, words: tokens.length });
}
