import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { senderClock, utcClock, zoneClock } from '../../../lib/exports/clocks';

const SUNDAY_EVENING = Date.UTC(2026, 8, 13, 20, 40);

describe('clocks', () => {
  test.each([
    ['Europe/Berlin', '2026-09-13T22:40:00+02:00'],
    ['America/Chicago', '2026-09-13T15:40:00-05:00'],
    ['Asia/Kolkata', '2026-09-14T02:10:00+05:30'],
    ['Asia/Jerusalem', '2026-09-13T23:40:00+03:00'],
  ])('the user’s clock in %s', (zone, text) => {
    expect(zoneClock(SUNDAY_EVENING, zone)).toBe(text);
  });

  test.each([
    [0, '2026-09-13T20:40:00+00:00'],
    [-300, '2026-09-13T15:40:00-05:00'],
    [345, '2026-09-14T02:25:00+05:45'],
    [-210, '2026-09-13T17:10:00-03:30'],
    [840, '2026-09-14T10:40:00+14:00'],
  ])('the sender’s clock at %i minutes from UTC', (offset, text) => {
    expect(senderClock(SUNDAY_EVENING, offset)).toBe(text);
  });

  test('what is no time or no offset is empty, never an error', () => {
    for (const at of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 9e15]) expect(utcClock(at)).toBe('');
    for (const offset of [undefined, Number.NaN, 900, -5000]) expect(senderClock(SUNDAY_EVENING, offset)).toBe('');
  });

  test('every clock names the same second', () => {
    const time = fc.integer({ min: Date.UTC(2004, 3, 1), max: Date.UTC(2099, 0, 1) });
    const zone = fc.constantFrom('Europe/Warsaw', 'America/St_Johns', 'Asia/Shanghai', 'Africa/Cairo');
    fc.assert(
      fc.property(time, zone, fc.integer({ min: -840, max: 840 }), (at, place, offset) => {
        const second = Math.floor(at / 1000) * 1000;
        for (const text of [utcClock(at), zoneClock(at, place), senderClock(at, offset)]) {
          expect(Date.parse(text)).toBe(second);
        }
      }),
    );
  });
});
