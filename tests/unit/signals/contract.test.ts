import { describe, expect, test } from 'vitest';
import { renderText, type Text } from '../../../lib/locales/text';
import { DIMENSIONS, LANGUAGES, type Language, SEVERITIES, type SignalId } from '../../../lib/model';
import { READERS, type Reader } from '../../../lib/signals/context';
import { historyDetectors, silenceDetectors, topicWords, wordDetectors } from '../../../lib/signals/detectors';
import { signals, speakerOf } from '../../../lib/signals/index';
import { judgeOwnText, judgeText, judgeTimes } from '../../../lib/signals/judge';
import { anyContext, clientMessage } from './context';
import { examplesText, readWordExamples } from './examples';
import { readTimeExamples } from './time-examples';

/** What the phrases of a signal find in a text of its speaker, at the sensitivity that tells most. */
function findIn(text: string, signal: SignalId, language: Language, readers: readonly Reader[] = ['phrases']) {
  const judge = speakerOf(signal) === 'user' ? judgeOwnText : judgeText;
  const { findings, marks } = judge(text, anyContext({ sensitivity: 'thorough', readers }), language);
  return [...findings, ...marks].find((found) => found.signal === signal);
}

describe.each([...signals])('%s', (id, definition) => {
  test('can judge: it has a words.ts, a times.ts or a silence.ts', () => {
    expect([wordDetectors, historyDetectors, silenceDetectors].some((detectors) => detectors.has(id))).toBe(true);
  });

  test('has a dimension and a severity', () => {
    expect(DIMENSIONS).toContain(definition.dimension);
    expect(SEVERITIES).toContain(definition.severity);
  });

  test.each(LANGUAGES)('has a title, an explanation and a reason in %s', (locale) => {
    const { title, explanation, reason } = definition.texts[locale];
    expect(title).toMatch(/^.{3,40}$/u);
    expect(explanation).toMatch(/^.{20,400}$/su);
    expect(renderText(reason, locale)).toMatch(/\S/u);
  });

  test('tells its reason with the same facts in every language', () => {
    const places = LANGUAGES.map((locale) => placesOf(definition.texts[locale].reason));
    for (const other of places) expect(other).toEqual(places[0]);
  });
});

/** Facts that a reason is told with, whichever of its cases. */
function placesOf(text: Text): readonly string[] {
  const found = JSON.stringify(text).matchAll(/\{(\w+)\}|"(?:select|plural)":"(\w+)"/g);
  return [...new Set([...found].map(([, place, chosen]) => place ?? chosen ?? ''))].sort();
}

const pairs = [...wordDetectors].flatMap(([signal, { phrases }]) =>
  LANGUAGES.filter((language) => (phrases[language]?.length ?? 0) > 0).map((language) => [signal, language] as const),
);

describe.each(pairs)('the words of %s in %s', (signal, language) => {
  const examples = readWordExamples(examplesText(signal, language) ?? '');
  const phrases = wordDetectors.get(signal)?.phrases[language] ?? [];

  test('have right and wrong examples', () => {
    expect(examples.right.length).toBeGreaterThanOrEqual(5);
    expect(examples.wrong.length).toBeGreaterThanOrEqual(5);
  });

  test('find the example of each phrase that has one', () => {
    const missed = phrases.flatMap(({ example }) =>
      example === undefined || findIn(example, signal, language) ? [] : [example],
    );
    expect(missed).toEqual([]);
  });

  test('leave every wrong example alone, once the scorer was heard', () => {
    const accused = examples.wrong.flatMap((line) => {
      // What the scorer finds alone is measured (`npm run evaluate`), not asserted line by line.
      const found = findIn(line, signal, language) && findIn(line, signal, language, READERS);
      return found ? [`${line} ← ${found.quote}`] : [];
    });
    expect(accused).toEqual([]);
  });

  test('quote letter for letter, and the quote is where it is said to be', () => {
    for (const line of examples.right) {
      const found = findIn(line, signal, language);
      if (found) expect(line.slice(found.span?.start, found.span?.end)).toBe(found.quote);
    }
  });
});

describe('what a boundary is about', () => {
  test('is behaviour of clients that there is a signal for', () => {
    expect(topicWords.size).toBeGreaterThan(0);
    for (const signal of topicWords.keys()) {
      expect(signals.has(signal)).toBe(true);
      expect(speakerOf(signal)).toBe('client');
    }
  });
});

test('the share of right examples that phrases find is known', async () => {
  const rows = pairs.map(([signal, language]) => {
    const { right } = readWordExamples(examplesText(signal, language) ?? '');
    const found = right.filter((line) => findIn(line, signal, language)).length;
    return `${signal} ${language} ${found} of ${right.length}`;
  });
  // A change of phrases changes this file; its diff says which way.
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('./phrase-coverage.txt');
});

/** Signals whose examples are single messages by the clock; those of the others are histories (`histories.test.ts`) or words. */
const clockSignals = [...historyDetectors.keys()].filter(
  (signal) => examplesText(signal, 'en') !== undefined && !wordDetectors.has(signal),
);

describe.each(clockSignals)('the times of %s', (signal) => {
  const lines = LANGUAGES.flatMap((language) => readTimeExamples(examplesText(signal, language) ?? ''));

  test('have right and wrong examples', () => {
    expect(lines.filter(({ isFound }) => isFound).length).toBeGreaterThanOrEqual(5);
    expect(lines.filter(({ isFound }) => !isFound).length).toBeGreaterThanOrEqual(5);
  });

  test.each(lines)('$line', ({ sentAt, earlier, schedule, isFound }) => {
    const entries = earlier.map((at) => ({ key: `${at}`, threadId: 'cake', direction: 'in' as const, sentAt: at }));
    const found = judgeTimes(clientMessage('', { sentAt }), { entries }, anyContext({ schedule }));
    expect(found.some((finding) => finding.signal === signal)).toBe(isFound);
  });
});
