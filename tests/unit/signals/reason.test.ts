import { expect, test } from 'vitest';
import { reasonOf } from '../../../lib/signals/reason';

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const reason = (locale: Parameters<typeof reasonOf>[1], about: string, since = '2026-10-12') =>
  bare(reasonOf({ signal: 'ignored-boundary', facts: { aboutSignal: about, boundaryDate: since, count: 2 } }, locale));

test.each([
  ['en', '12 Oct 2026'],
  ['he', '12 באוק׳ 2026'],
  ['pl', '12 paź 2026'],
  ['zh', '2026年10月12日'],
] as const)('a day is told as %s writes it', (locale, day) => {
  expect(reason(locale, 'after-hours')).toContain(day);
});

test('what has the form of a day and is none stays as it is', () => {
  expect(reason('en', 'after-hours', '2026-13-45')).toContain('2026-13-45');
});

test('a signal is told by its title, and one that is not known by its id', () => {
  expect(reason('en', 'after-hours')).toContain('Outside working hours');
  expect(reason('en', 'moods')).toContain('moods');
});

test('a signal that this version does not know has no reason', () => {
  expect(reasonOf({ signal: 'moods', facts: {} }, 'en')).toBe('');
});
