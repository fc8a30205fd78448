import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURE_BITS } from '../../../../lib/signals/learned/features';
import { decodeEntries, encodeEntries, Model } from '../../../../lib/signals/learned/model';

const entries = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** FEATURE_BITS - 1 }), { maxLength: 400 })
  .chain((features) =>
    fc
      .array(
        fc.integer({ min: -7, max: 7 }).filter((step) => step !== 0),
        {
          minLength: features.length,
          maxLength: features.length,
        },
      )
      .map((steps) => ({ features: [...features].sort((a, b) => a - b), steps })),
  );

describe('packed weights', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(entries, (packed) => {
        expect(decodeEntries(encodeEntries(packed))).toEqual(packed);
      }),
    );
  });
});

describe('a model of two signals', () => {
  const model = new Model({
    examples: '',
    signals: [
      {
        signal: 'late',
        bias: -1,
        step: 0.5,
        slope: 2,
        offset: 0.5,
        entries: encodeEntries({ features: [3, 70_000], steps: [4, -2] }),
      },
      { signal: 'rude', bias: 0, step: 1, slope: 1, offset: 0, entries: encodeEntries({ features: [3], steps: [7] }) },
    ],
  });

  test('adds up the weights of the features, normalised by how many there are', () => {
    expect(model.scores([3, 70_000, 5, 6])).toEqual([-1 + (2 - 1) / 2, 7 / 2]);
  });

  test('calibrates scores to probabilities', () => {
    const [late] = model.probabilities([3]);
    expect(late).toBeCloseTo(1 / (1 + Math.exp(-(2 * 1 + 0.5))), 10);
  });

  test('scores nothing but its bias when no feature is known', () => {
    expect(model.scores([])).toEqual([-1, 0]);
  });
});
