import type { SignalId } from '../model';
import { isJudgedLanguage } from '../text/languages';
import type { Sentence } from '../text/sentences';
import { wordDetectorsOf } from './detectors';
import { isScored } from './learned/scorers';

/** Languages of a text, most words first; those that cannot be told are left out. */
export function languagesOf(sentences: readonly Sentence[]): readonly string[] {
  return [...wordsByLanguage(sentences)].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

function wordsByLanguage(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.language === undefined) continue;
    words.set(sentence.language, (words.get(sentence.language) ?? 0) + sentence.words);
  }
  return words;
}

/** A greeting in another language is no reason to say that a message could not be judged. */
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.25;

/** Signals that do not cover the language of a good part of the text: there the verdict is "not judged", never "clean". */
export function notJudgedWords(sentences: readonly Sentence[]): readonly SignalId[] {
  const words = [...wordsByLanguage(sentences)];
  const all = words.reduce((sum, [, count]) => sum + count, 0);
  return [...wordDetectorsOf('client')].flatMap(([signal, { phrases }]) => {
    const covers = (language: string): boolean =>
      isJudgedLanguage(language) && (covered(phrases[language]) || isScored(signal, language));
    const missed = words.reduce((sum, [language, count]) => sum + (covers(language) ? 0 : count), 0);
    return missed > 0 && (missed === all || (missed >= LEAST_WORDS && missed >= all * LEAST_SHARE)) ? [signal] : [];
  });
}

const covered = (phrases: readonly unknown[] | undefined): boolean => phrases !== undefined && phrases.length > 0;
