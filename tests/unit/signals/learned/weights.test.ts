import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/model';
import { isScored } from '../../../../lib/signals/learned/scorers';
import { examplesIn } from '../../../evaluation/training/examples';
import { trainedOnHash } from '../../../evaluation/training/trained-on-hash';

const FILES = [...LANGUAGES, 'concepts'];
const pathOf = (name: string) => `lib/signals/learned/weights/${name}.generated.ts`;

/** All languages together (issue: at most 700 KB), in bytes. */
const LIMIT = 700_000;

describe('the weights of the learned scorer', () => {
  test.each(FILES)('(%s) are those of the example lines and concepts: after a change run "npm run train"', (name) => {
    const trainedOn = /"?trainedOn"?: ["'](\w+)["']/.exec(readFileSync(pathOf(name), 'utf8'))?.[1];
    expect(trainedOn).toBe(trainedOnHash());
  });

  test('take no more room than they may', () => {
    const bytes = FILES.reduce((sum, name) => sum + statSync(pathOf(name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  test.each(LANGUAGES)('score every signal that has right examples in %s', (language) => {
    const withExamples = new Set(
      examplesIn(language).flatMap(({ signal, right }) => (signal && right ? [signal] : [])),
    );
    expect([...withExamples].filter((signal) => !isScored(signal, language))).toEqual([]);
  });
});
