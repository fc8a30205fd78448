// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readThread } from '../../../lib/gmail/read-thread';
import { ACCEPTED, drawThread, tooltipAt } from './gmail-page';

const HOUR = 3_600_000;
const acceptedAt = (at: number) => ACCEPTED + at * 1_000_000;
const minuteOf = (at: number) => Math.floor(acceptedAt(at) / 60_000) * 60_000 - 60_000;

/** The times that are read from messages, minutes apart, whose dates Gmail shows so many hours off. */
function timesOff(...hours: readonly number[]) {
  drawThread({
    messages: hours.map((off, at) => ({
      acceptedAt: acceptedAt(at),
      tooltip: tooltipAt(minuteOf(at) + off * HOUR),
    })),
  });
  return readThread(document)?.snapshot.messages.map(({ sentAt }) => sentAt);
}

const right = (at: number) => ({ at: minuteOf(at), basis: 'id+tooltip' });
const late = (at: number, hours: number) => ({ at: minuteOf(at) - hours * HOUR, basis: 'id+tooltip' });

// One page after another: what it has shown before is remembered.
describe('dates that are whole hours off', () => {
  test('one alone is told by the id, and as such: it may be a zone, it may have been late', () => {
    expect(timesOff(-6)).toEqual([{ at: acceptedAt(0), basis: 'id' }]);
    expect(timesOff(7)).toEqual([{ at: acceptedAt(0), basis: 'id' }]);
  });

  test.each([-9, -6, -1, 1, 8, 13])('%i hours all of them, are in another zone, which is taken off', (hours) => {
    expect(timesOff(hours, hours, hours)).toEqual([0, 1, 2].map(right));
  });

  test('are in another zone across the change to summer time', () => {
    expect(timesOff(-6, -5, -6)).toEqual([0, 1, 2].map(right));
  });

  test('one alone is in that zone, too, once the page has shown it', () => {
    expect(timesOff(-6)).toEqual([right(0)]);
  });

  test('by different hours, are those of late mail', () => {
    expect(timesOff(-6, -2)).toEqual([late(0, 6), late(1, 2)]);
  });

  test('beside one that is not, are those of late mail; from then on one alone is late', () => {
    expect(timesOff(-6, -6, 0)).toEqual([late(0, 6), late(1, 6), right(2)]);
    expect(timesOff(-6)).toEqual([late(0, 6)]);
  });
});
