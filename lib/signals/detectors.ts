/** The judges of the signals, found by folder. Heavy: only the background and the tools import it. */
import { LANGUAGES, type SignalId } from '../model';
import { signalIdOf, speakerOf } from './index';
import type { Phrase, Speaker, TopicWords } from './signal';
import type { HistoryDetector, SilenceDetector } from './time-detector';
import type { WordDetector, WordRules } from './word-detector';

const byFolder = <D>(modules: Readonly<Record<string, D>>): ReadonlyMap<SignalId, D> =>
  new Map(Object.entries(modules).map(([path, detector]) => [signalIdOf(path), detector]));

const wordRules = byFolder(import.meta.glob<WordRules>('./catalog/*/words.ts', { eager: true, import: 'default' }));

const phraseFiles = import.meta.glob<readonly Phrase[]>('./catalog/*/{en,he,ar,pl,zh}.ts', {
  eager: true,
  import: 'phrases',
});

/** Signals read from words. */
export const wordDetectors: ReadonlyMap<SignalId, WordDetector> = new Map(
  [...wordRules].map(([signal, rules]) => [signal, { ...rules, phrases: phrasesOf(signal) }]),
);

/** Words that tell that a boundary of the user's is about a signal. */
export const topicWords = byFolder(
  import.meta.glob<TopicWords>('./catalog/*/topics.ts', { eager: true, import: 'default' }),
);

/** The signals of one speaker that are read from words. */
export const wordDetectorsOf = (speaker: Speaker): ReadonlyMap<SignalId, WordDetector> =>
  new Map([...wordDetectors].filter(([signal]) => speakerOf(signal) === speaker));

function phrasesOf(signal: SignalId): WordDetector['phrases'] {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const phrases = phraseFiles[`./catalog/${signal}/${language}.ts`];
      return phrases ? [[language, phrases]] : [];
    }),
  );
}

/** Signals read from times and counts. */
export const historyDetectors = byFolder(
  import.meta.glob<HistoryDetector>('./catalog/*/times.ts', { eager: true, import: 'default' }),
);

/** Signals read from silence. */
export const silenceDetectors = byFolder(
  import.meta.glob<SilenceDetector>('./catalog/*/silence.ts', { eager: true, import: 'default' }),
);
