import { describe, expect, test } from 'vitest';
import { calibrate } from '../../evaluation/training/calibrate';
import { solve } from '../../evaluation/training/solver';

const example = (...features: number[]) => ({ features, values: features.map(() => 1) });

describe('fitting', () => {
  const examples = [example(1, 9), example(1, 8), example(2, 9), example(2, 8), example(3, 9)];
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
