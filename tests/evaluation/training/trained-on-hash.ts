import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../../lib/model';
import { languageRules } from '../../../lib/text/languages';
import { examplesIn } from './examples';

/** Identifies what is trained on, the example lines and concepts of all languages; weights carry it. */
export const trainedOnHash = (): string => {
  const hash = createHash('sha256');
  for (const language of LANGUAGES)
    hash.update(JSON.stringify([examplesIn(language), languageRules[language].concepts]));
  return hash.digest('hex').slice(0, 16);
};
