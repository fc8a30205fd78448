import { expect, test } from 'vitest';
import { countMessages } from '../../../lib/exports/message-counts';
import { incident, message } from './records';

test('ordinary and kind messages are counted beside those with something noted', () => {
  const messages = [
    message({ key: 'a', traits: ['thanks'] }),
    message({ key: 'b', traits: ['asks', 'apologizes'] }),
    message({ key: 'c', complete: false }),
    message({ key: 'd', traits: ['automatic'] }),
    message({ key: 'e', direction: 'out', traits: ['thanks'] }),
  ];
  const incidents = [incident({ messageKey: 'b' }), incident({ messageKey: 'b' }), incident({ messageKey: 'gone' })];
  expect(countMessages(messages, incidents)).toEqual({
    fromThem: 4,
    fromYou: 1,
    ordinary: 3,
    noted: 1,
    kind: 2,
    partly: 1,
  });
});

test('nothing read is nothing counted', () => {
  expect(countMessages([], [])).toEqual({ fromThem: 0, fromYou: 0, ordinary: 0, noted: 0, kind: 0, partly: 0 });
});
