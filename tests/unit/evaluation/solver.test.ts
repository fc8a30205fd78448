import { describe, expect, test } from 'vitest';
import { calibrate } from '../../evaluation/training/calibrate';
import { withColumns } from '../../evaluation/training/matrix';
import { solve } from '../../evaluation/training/solver';

/** Rows of ones in the given columns. */
const matrixOf = (...rows: number[][]) => ({
  starts: Int32Array.from([0, ...rows.map((_, index) => rows.slice(0, index + 1).flat().length)]),
  columns: Int32Array.from(rows.flat()),
  values: new Float32Array(rows.flat().length).fill(1),
  width: 10,
});

describe('fitting', () => {
  const examples = matrixOf([1, 9], [1, 8], [2, 9], [2, 8], [3, 9]);
  const positive = [true, true, false, false, false];
  const score = ({ weights, bias }: ReturnType<typeof solve>, features: number[]) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);

  test('tells right lines from others by what sets them apart', () => {
    const line = solve(examples, positive, [1, 1, 1, 1, 1], 10);
    expect(score(line, [1, 9])).toBeGreaterThan(0);
    expect(score(line, [2, 9])).toBeLessThan(0);
    expect(Math.abs(line.weights[9] ?? 0)).toBeLessThan(Math.abs(line.weights[1] ?? 0));
  });

  test('gives the same weights at every run', () => {
    expect(solve(examples, positive, [1, 1, 1, 1, 1], 10)).toEqual(solve(examples, positive, [1, 1, 1, 1, 1], 10));
  });

  test('leaves out what costs nothing', () => {
    expect(solve(examples, positive, [1, 1, 1, 1, 0], 10).weights[3]).toBe(0);
  });
});

describe('a matrix without some of its columns', () => {
  test('keeps the rows and what is left of them', () => {
    const kept = new Uint8Array(10).fill(1);
    kept[9] = 0;
    expect(withColumns(matrixOf([1, 9], [9], [2, 8]), kept)).toEqual({
      ...matrixOf([1], [], [2, 8]),
    });
  });
});

describe('calibration', () => {
  test('says of scores how often they were right', () => {
    const points = Array.from({ length: 400 }, (_, index) => ({
      language: 'en' as const,
      signal: 'late-payment',
      score: index % 2 === 0 ? 1 : -1,
      labelled: index % 2 === 0 ? index % 10 < 6 : index % 20 === 1,
    }));
    const { slope, offset } = calibrate(points)('en', 'late-payment');
    const probability = (score: number) => 1 / (1 + Math.exp(-(slope * score + offset)));
    expect(probability(1)).toBeCloseTo(0.6, 1);
    expect(probability(-1)).toBeCloseTo(0.1, 1);
  });
});
