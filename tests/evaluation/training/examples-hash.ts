import { createHash } from 'node:crypto';
import type { Language } from '../../../lib/model';
import { examplesIn } from './examples';

/** Identifies the example lines of a language; weights carry the hash of the lines that they were trained on. */
export const examplesHash = (language: Language): string =>
  createHash('sha256')
    .update(JSON.stringify(examplesIn(language)))
    .digest('hex')
    .slice(0, 16);
