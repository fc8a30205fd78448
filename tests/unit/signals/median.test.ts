import { expect, test } from 'vitest';
import { medianOf } from '../../../lib/signals/median';

test.each([
  [[], 0],
  [[4], 4],
  [[9, 1], 5],
  [[30, 2, 10], 10],
  [[8, 1, 100, 2], 5],
])('the median of %j is %d', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});
