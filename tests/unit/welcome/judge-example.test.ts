import { describe, expect, test } from 'vitest';
import { welcomeTexts } from '../../../lib/locales/welcome';
import { LANGUAGES } from '../../../lib/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import { judgeExample } from '../../../lib/store/judge-example';
import { signalJudge } from '../../../lib/store/signal-judge';

const textOf = (locale: (typeof LANGUAGES)[number], key: 'try.kind' | 'try.harsh') => String(welcomeTexts[locale][key]);

describe.each(LANGUAGES)('the thread to try in %s', (locale) => {
  const settings = { ...DEFAULT_SETTINGS, locale };

  test('has a message in which nothing is noted', () => {
    expect(judgeExample(signalJudge, settings, { text: textOf(locale, 'try.kind') })).toEqual([]);
  });

  test('has one in which three things are, each with its words, in their order', () => {
    const text = textOf(locale, 'try.harsh');
    const noted = judgeExample(signalJudge, settings, { text });
    expect(noted.map(({ signal }) => signal)).toEqual(['urgency', 'scope', 'demeaning']);
    for (const { quote, title, reason } of noted) {
      expect(text).toContain(quote);
      expect(title).not.toBe('');
      expect(reason).not.toMatch(/[{}]|undefined/);
    }
  });
});

test('a time outside the hours is told as well', () => {
  const schedule = { ...DEFAULT_SETTINGS.schedule, zone: 'Europe/Warsaw' };
  const settings = { ...DEFAULT_SETTINGS, schedule, sensitivity: 'thorough' as const, locale: 'en' as const };
  const example = { text: 'Please send the menus tonight.', sentAt: Date.UTC(2026, 8, 13, 20, 40) };
  expect(judgeExample(signalJudge, settings, example).map(({ signal }) => signal)).toContain('after-hours');
});
