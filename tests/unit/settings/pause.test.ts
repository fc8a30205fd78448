import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { endOfPause, isPaused, withoutPause } from '../../../lib/settings/pause';

const inZone = (zone: string) => ({ schedule: { ...DEFAULT_SETTINGS.schedule, zone } });

describe('a pause', () => {
  const now = Date.UTC(2026, 8, 14, 15, 20);

  test('of an hour is over an hour later', () => {
    expect(endOfPause('hour', now, inZone('UTC'))).toBe(now + 3_600_000);
  });

  test.each([
    ['Europe/Warsaw', Date.UTC(2026, 8, 14, 22)],
    ['Asia/Jerusalem', Date.UTC(2026, 8, 14, 21)],
    ['Asia/Shanghai', Date.UTC(2026, 8, 14, 16)],
    ['America/Los_Angeles', Date.UTC(2026, 8, 15, 7)],
  ])('for today is over at midnight in %s', (zone, end) => {
    expect(endOfPause('day', now, inZone(zone))).toBe(end);
  });

  test('holds until its end and not at it', () => {
    expect(isPaused({ pausedUntil: now }, now - 1)).toBe(true);
    expect(isPaused({ pausedUntil: now }, now)).toBe(false);
    expect(isPaused({}, now)).toBe(false);
  });

  test('that is taken back leaves nothing behind', () => {
    expect(withoutPause({ ...DEFAULT_SETTINGS, pausedUntil: now })).toEqual(DEFAULT_SETTINGS);
  });
});
