import { expect, test } from 'vitest';
import { costText, roundedScore } from '../../../components/client/rounding';

test.each([
  [0, 0],
  [2.4, 0],
  [2.5, 5],
  [67.4, 65],
  [67.5, 70],
  [100, 100],
])('%d is told as %d', (score, told) => {
  expect(roundedScore(score)).toBe(told);
});

test.each([
  [12, 'en', '-12'],
  [8.04, 'en', '-8'],
  [3.26, 'pl', '-3,3'],
  [0.034, 'en', '-0.03'],
  // The mark keeps the sign before the number among right-to-left words.
  [3.26, 'he', '\u200e-3.3'],
] as const)('%d points in %s', (points, locale, told) => {
  expect(costText(points, locale)).toBe(told);
});
