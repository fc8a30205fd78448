import { describe, expect, test } from 'vitest';
import { judgeHealth } from '../../../lib/health/judge-health';
import { waterfallOf } from '../../../lib/health/waterfall';
import type { Dimension, Health } from '../../../lib/model';
import { DAY } from '../../../lib/time-units';

const NOW = Date.UTC(2026, 8, 20, 12);

function healthOf(signals: readonly (readonly [signal: string, dimension: Dimension])[], messages = 20): Health {
  const incidents = signals.map(([signal, dimension], index) => ({
    id: `n${index}`,
    messageKey: `m${index}`,
    signal,
    dimension,
    sentAt: NOW - (index + 1) * 3 * DAY,
    severity: 'moderate' as const,
    confidence: 'likely' as const,
    verdict: 'open' as const,
  }));
  const record = { incidents, messages, firstAt: NOW - 90 * DAY, lastAt: NOW, seen: [] };
  return judgeHealth(record, { now: NOW, redLines: [] });
}

describe('the way from 100 to the score', () => {
  const health = healthOf([
    ['demeaning', 'respect'],
    ['scope', 'work'],
    ['scope', 'work'],
    ['late-payment', 'money'],
  ]);
  const steps = waterfallOf(health);

  test('begins at 100, goes on without a gap and ends at the score', () => {
    expect(steps[0]?.from).toBe(100);
    for (const [index, step] of steps.entries()) if (index > 0) expect(step.from).toBe(steps[index - 1]?.to);
    expect(steps.at(-1)?.to).toBe(health.score);
  });

  test('goes down only, heaviest signal first, with the findings of each', () => {
    expect(steps.every(({ from, to }) => to <= from)).toBe(true);
    expect(steps[0]).toMatchObject({ signal: 'scope', findings: 2 });
  });

  test('tells many lighter signals in one step', () => {
    const many = waterfallOf(healthOf(Array.from({ length: 10 }, (_, index) => [`kind-${index}`, 'respect'] as const)));
    expect(many).toHaveLength(8);
    expect(many.at(-1)).toMatchObject({ signal: undefined, findings: 3 });
  });

  test('is empty where nothing costs anything, and while there is no score', () => {
    expect(waterfallOf(healthOf([]))).toEqual([]);
    expect(waterfallOf(healthOf([['scope', 'work']], 2))).toEqual([]);
  });
});
