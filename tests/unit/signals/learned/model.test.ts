import { describe, expect, test } from 'vitest';
import { join, Model } from '../../../../lib/signals/learned/model';
import { WeightTable } from '../../../../lib/signals/learned/weight-table';
import { packWeights } from '../../../evaluation/training/pack';

const packed = (features: readonly number[], ...weights: readonly (readonly number[])[]) =>
  packWeights(
    { features: Int32Array.from(features), weights: weights.map((ofSignal) => Float32Array.from(ofSignal)) },
    weights.map(() => 0.5),
  );

describe('a table of weights', () => {
  const table = new WeightTable(packed([3, 31, 32, 1_000], [2, -0.5, 0, 1], [0, 4, 0.5, 0]), 2_048);
  const sumsOf = (...features: number[]) => {
    const sums = new Float64Array(2);
    table.addTo(sums, features);
    return [...sums];
  };

  test('adds up the weights of the features that have some', () => {
    expect(sumsOf(3, 31)).toEqual([1.5, 4]);
    expect(sumsOf(32, 1_000)).toEqual([1, 0.5]);
  });

  test('leaves features alone that have none', () => {
    expect(sumsOf(0, 2, 4, 30, 33, 999, 1_001, 2_047)).toEqual([0, 0]);
  });
});

describe('a model of two signals', () => {
  const model = new Model(
    {
      signals: [
        { signal: 'late', bias: -1, slope: 2, offset: 0.5 },
        { signal: 'rude', bias: 0, slope: 1, offset: 0 },
      ],
      words: packed([3, 70_000], [2, -1], [4, 0]),
    },
    new WeightTable(packed([7], [1], [0.5]), 100),
  );
  const weigh = (words: number[], concepts: number[] = []) => model.weigh({ words, concepts });

  test('adds up the weights of each kind of feature, normalised by how many there are', () => {
    expect(model.scores(weigh([3, 70_000, 5, 6], [7, 8, 9, 10]))).toEqual([-1 + (2 - 1) / 2 + 1 / 2, 4 / 2 + 0.5 / 2]);
  });

  test('calibrates scores to log-odds', () => {
    const [late] = model.calibrate(model.scores(weigh([3])));
    expect(late).toBeCloseTo(2 * 1 + 0.5, 10);
  });

  test('scores nothing but its bias when no feature is known', () => {
    expect(model.scores(weigh([]))).toEqual([-1, 0]);
  });

  test('reads two sentences as one', () => {
    expect(model.scores(join(weigh([3]), weigh([70_000, 5, 6], [7])))).toEqual(
      model.scores(weigh([3, 70_000, 5, 6], [7])),
    );
  });
});
