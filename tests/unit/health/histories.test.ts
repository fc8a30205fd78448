import { describe, expect, test } from 'vitest';
import { judgeHealth } from '../../../lib/health/judge-health';
import { histories, OPTIONS } from './histories';

describe('worked histories', () => {
  test.each(histories)('$name: $band, because $why', ({ record, band, reason, score, trend }) => {
    const health = judgeHealth(record, OPTIONS);
    expect({ band: health.band, reason: health.explanation.bandReason, trend: health.trend }).toEqual({
      band,
      reason,
      trend,
    });
    if (score === undefined) expect(health.score).toBeUndefined();
    else {
      expect(health.score).toBeGreaterThanOrEqual(score[0]);
      expect(health.score).toBeLessThanOrEqual(score[1]);
    }
  });
});
