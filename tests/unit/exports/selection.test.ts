import { describe, expect, test } from 'vitest';
import { EVERYTHING_SELECTED, isBackwards, isInRange, isSelected } from '../../../lib/exports/selection';

const september = { ...EVERYTHING_SELECTED, from: '2026-09-01', to: '2026-09-30' };

describe('the days of an export', () => {
  test.each([
    ['the first moment of the first day, in Berlin', Date.UTC(2026, 7, 31, 22), true],
    ['a moment before it', Date.UTC(2026, 7, 31, 22) - 1, false],
    ['the last moment of the last day', Date.UTC(2026, 8, 30, 22) - 1, true],
    ['midnight after it', Date.UTC(2026, 8, 30, 22), false],
    ['an unknown time', undefined, false],
  ])('%s', (_, at, expected) => {
    expect(isInRange(at, september, 'Europe/Berlin')).toBe(expected);
  });

  test('follow the calendar of the zone, not UTC', () => {
    const lateInHonolulu = Date.UTC(2026, 9, 1, 9, 30);
    expect(isInRange(lateInHonolulu, september, 'Pacific/Honolulu')).toBe(true);
    expect(isInRange(lateInHonolulu, september, 'Asia/Jerusalem')).toBe(false);
  });

  test('may be open at either end', () => {
    expect(isInRange(0, { ...september, from: undefined }, 'UTC')).toBe(true);
    expect(isInRange(8e15, { ...september, to: undefined }, 'UTC')).toBe(true);
    expect(isInRange(undefined, EVERYTHING_SELECTED, 'UTC')).toBe(true);
  });

  test('that are no days bound nothing', () => {
    expect(isInRange(undefined, { ...september, from: 'soon', to: undefined }, 'UTC')).toBe(true);
  });

  test('are told when they run backwards', () => {
    expect(isBackwards(september)).toBe(false);
    expect(isBackwards({ ...september, from: '2026-10-01' })).toBe(true);
  });
});

test('signals and verdicts narrow an export, and leave it whole where nothing was chosen', () => {
  expect(isSelected('demeaning', 'dismissed', EVERYTHING_SELECTED)).toBe(true);
  const chosen = { ...EVERYTHING_SELECTED, signals: ['late-payment'], verdicts: ['open', 'confirmed'] as const };
  expect(isSelected('late-payment', 'confirmed', chosen)).toBe(true);
  expect(isSelected('late-payment', 'dismissed', chosen)).toBe(false);
  expect(isSelected('demeaning', 'open', chosen)).toBe(false);
});
