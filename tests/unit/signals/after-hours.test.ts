import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../../lib/locales/text';
import { LANGUAGES, type Message, type Schedule } from '../../../lib/model';
import definition from '../../../lib/signals/catalog/after-hours/signal';
import detector from '../../../lib/signals/catalog/after-hours/times';
import type { JudgingContext } from '../../../lib/signals/context';
import { readTimeExamples } from './time-examples';

const messageAt = (sentAt: number | undefined, more: Partial<Message> = {}): Message => ({
  key: 'ola@example.org:18f0',
  clientId: 'tearooms',
  threadId: 'scones',
  direction: 'in',
  sentAt,
  sentAtBasis: sentAt === undefined ? 'none' : 'id+tooltip',
  senderOffset: undefined,
  text: 'The scones look pale in picture four.',
  ...more,
});

const contextOf = (schedule: Schedule): JudgingContext => ({
  schedule,
  agreement: undefined,
  sensitivity: 'balanced',
  mutedSignals: [],
});

const office = [['09:00', '17:00']] as const;
const warsaw: Schedule = {
  zone: 'Europe/Warsaw',
  week: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: [], 7: [] },
  grace: { before: 15, after: 30 },
};
const mondayNight = Date.UTC(2026, 8, 14, 20, 41); // 22:41 in Warsaw

const find = (message: Message, sent: readonly number[] = []) =>
  detector.find(
    message,
    {
      entries: sent.map((sentAt, index) => ({ key: `earlier:${index}`, threadId: 'scones', direction: 'in', sentAt })),
    },
    contextOf(warsaw),
    [],
  );

describe.each(LANGUAGES)('examples of weeks where people speak %s', (language) => {
  const url = new URL(`../../../lib/signals/catalog/after-hours/examples/${language}.txt`, import.meta.url);
  test.each(readTimeExamples(readFileSync(url, 'utf8')))('$line', (example) => {
    const history = {
      entries: example.earlier.map((sentAt, index) => ({
        key: `earlier:${index}`,
        threadId: 'scones',
        direction: 'in' as const,
        sentAt,
      })),
    };
    const [found] = detector.find(messageAt(example.sentAt), history, contextOf(example.schedule), []);
    expect(found !== undefined).toBe(example.isFound);
    if (found === undefined) return;
    expect({ verdict: found.facts.verdict, severity: found.severity }).toEqual({
      verdict: example.verdict,
      severity: example.severity,
    });
  });
});

describe('what is not judged', () => {
  test('a message of unknown time', () => {
    expect(find(messageAt(undefined))).toEqual([]);
  });

  test('the user’s own message', () => {
    expect(find(messageAt(mondayNight, { direction: 'out' }))).toEqual([]);
  });

  test('messages after it or by the user make no habit', () => {
    const later = [mondayNight + 60_000, mondayNight + 120_000];
    expect(find(messageAt(mondayNight), later)[0]?.severity).toBe('note');
  });
});

describe('the facts', () => {
  test('tell the user’s clock, and the sender’s where it is known and differs', () => {
    const [alone] = find(messageAt(mondayNight));
    expect(alone?.facts).toEqual({
      verdict: 'night',
      zone: 'Europe/Warsaw',
      date: '2026-09-14',
      weekday: 1,
      time: '22:41',
      bothClocks: false,
      because: 'nothing',
      habit: false,
      theirDay: false,
      messages: 1,
      outside: 1,
    });
    const [both] = find(messageAt(mondayNight, { senderOffset: -300 }));
    expect(both?.facts).toMatchObject({ bothClocks: true, theirTime: '15:41', theirWeekday: 1 });
    const [same] = find(messageAt(mondayNight, { senderOffset: 120 }));
    expect(same?.facts.bothClocks).toBe(false);
  });

  test.each(LANGUAGES)('fill every place of the reason in %s', (locale) => {
    const earlier = [mondayNight - 86_400_000, mondayNight - 3_600_000];
    for (const [found] of [
      find(messageAt(mondayNight)),
      find(messageAt(mondayNight, { senderOffset: -300 }), earlier),
    ]) {
      const reason = renderText(definition.texts[locale].reason, locale, found?.facts);
      expect(reason).toContain('22:41');
      expect(reason).not.toMatch(/[{}]|undefined/);
    }
  });

  test('read well in English', () => {
    const [found] = find(messageAt(mondayNight, { senderOffset: -300 }));
    const reason = renderText(definition.texts.en.reason, 'en', found?.facts).replace(/[\u2068\u2069]/g, '');
    expect(reason).toBe('Sent at 22:41 your time, 15:41 theirs, outside your hours (night).');
  });
});
