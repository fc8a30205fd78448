import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MESSAGE_LIMIT, SNAPSHOT_LIMIT, TEXT_LIMIT } from '../../../lib/message-schemas';
import { checkData } from '../../../lib/router';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { letter, thread } from '../store/letters';

/** As Chromium carries a message: JSON, which drops keys without a value. */
const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('a thread', () => {
  test('arrives as it was sent, by JSON or by structured clone', () => {
    const snapshot = thread(letter('a1'), letter('a2', { id: undefined, sender: undefined, problems: ['no-sender'] }));
    expect(checkData('judgeThread', sent(snapshot))).toStrictEqual(snapshot);
    expect(checkData('judgeThread', structuredClone(snapshot))).toStrictEqual(snapshot);
  });

  test('leaves behind what is not part of it', () => {
    const hostile = JSON.parse(
      JSON.stringify(thread(letter('a1'))).replace('{', '{"__proto__":{"admin":true},"extra":1,'),
    );
    const checked = checkData('judgeThread', hostile);
    expect(checked).toStrictEqual(thread(letter('a1')));
    expect(Object.getPrototypeOf(checked)).toBe(Object.prototype);
    expect('admin' in {}).toBe(false);
  });

  test('of a thousand messages is taken, of more than are allowed is not', () => {
    const many = (count: number) => thread(...Array.from({ length: count }, (_, i) => letter(i.toString(16))));
    expect(checkData('judgeThread', many(1_000)).messages).toHaveLength(1_000);
    expect(() => checkData('judgeThread', many(SNAPSHOT_LIMIT + 1))).toThrow(
      'judgeThread was asked for with unusable data: messages (check: max_length).',
    );
  });

  test('with a text that is too long is cut and counts as clipped', () => {
    const [message] = checkData('judgeThread', thread(letter('a1', { text: '💍'.repeat(TEXT_LIMIT) }))).messages;
    expect(message?.text).toBe('💍'.repeat(TEXT_LIMIT / 2));
    expect(message?.problems).toEqual(['clipped']);
  });

  test.each([
    ['an id that is no id', { id: 'a1:scope' }, 'messages.0.id'],
    ['a time that is no time', { sentAt: { at: Number.NaN, basis: 'id' } }, 'messages.0.sentAt.at'],
    ['a time beyond all time', { sentAt: { at: 1e300, basis: 'id' } }, 'messages.0.sentAt.at'],
    ['a direction that there is not', { direction: 'sideways' }, 'messages.0.direction'],
    ['a text that is none', { text: { toString: 'pathetic' } }, 'messages.0.text'],
    ['an address that never ends', { sender: { address: 'n'.repeat(400), name: '' } }, 'messages.0.sender.address'],
  ])('with %s is refused, and the place is told', (_, changes, place) => {
    const snapshot = thread({ ...letter('a1'), ...(changes as object) });
    expect(() => checkData('judgeThread', snapshot)).toThrow(`unusable data: ${place} (`);
  });
});

describe('settings', () => {
  test('arrive as they were sent', () => {
    expect(checkData('saveSettings', sent(DEFAULT_SETTINGS))).toStrictEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['a zone that there is not', { ...DEFAULT_SETTINGS.schedule, zone: 'Moon/Tranquility' }],
    [
      'a clock that there is not',
      { ...DEFAULT_SETTINGS.schedule, week: { ...DEFAULT_SETTINGS.schedule.week, 1: [['9', '25:00']] } },
    ],
    ['no Sunday', { ...DEFAULT_SETTINGS.schedule, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] } }],
  ])('with %s are refused', (_, schedule) => {
    expect(() => checkData('saveSettings', { ...DEFAULT_SETTINGS, schedule })).toThrow('unusable data: schedule.');
  });
});

describe('anything', () => {
  test('too large is refused', () => {
    expect(() => checkData('giveVerdict', 'n'.repeat(MESSAGE_LIMIT))).toThrow(
      'giveVerdict was asked for with too much data.',
    );
  });

  test('nested too deeply is refused', () => {
    let nested: unknown = 'ring';
    for (let i = 0; i < 200_000; i++) nested = [nested];
    expect(() => checkData('judgeThread', nested)).toThrow('judgeThread was asked for with too much data.');
  });

  test('that is not what was asked for is refused, and no more than its place is told', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => checkData('saveClient', data)).toThrow(
          /^saveClient was asked for with (unusable data: [\w.]+|unusable data: all of it|too much data)/,
        );
      }),
      { numRuns: 500 },
    );
  });
});
