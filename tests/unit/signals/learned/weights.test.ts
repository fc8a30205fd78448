import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/model';
import { isScored } from '../../../../lib/signals/learned/scorers';
import { examplesIn } from '../../../evaluation/training/examples';
import { examplesHash } from '../../../evaluation/training/examples-hash';

const pathOf = (language: string) => `lib/signals/learned/weights/${language}.generated.ts`;

/** All languages together (issue: at most 700 KB), in bytes. */
const LIMIT = 700_000;

describe('the weights of the learned scorer', () => {
  test.each(LANGUAGES)('in %s are those of the example lines: after a change run "npm run train"', (language) => {
    const trainedOn = /"?examples"?: ["'](\w+)["']/.exec(readFileSync(pathOf(language), 'utf8'))?.[1];
    expect(trainedOn).toBe(examplesHash(language));
  });

  test('take no more room than they may', () => {
    const bytes = LANGUAGES.reduce((sum, language) => sum + statSync(pathOf(language)).size, 0);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  test.each(LANGUAGES)('score every signal that has right examples in %s', (language) => {
    const withExamples = new Set(
      examplesIn(language).flatMap(({ signal, right }) => (signal && right ? [signal] : [])),
    );
    expect([...withExamples].filter((signal) => !isScored(signal, language))).toEqual([]);
  });
});
