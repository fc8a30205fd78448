import type { Language, SignalId } from '../../model';
import { type GuardName, SentenceGuards } from '../../text/guards';
import { languageRules } from '../../text/languages';
import { compilePhrases, type PhraseMatch, type PhraseScanner } from '../../text/phrases';
import type { JudgedSentence } from '../../text/sentences';
import type { JudgingContext } from '../context';
import { wordDetectorsOf } from '../detectors';
import { signals } from '../index';
import type { Phrase, Speaker } from '../signal';
import type { Weight, WordDetector } from '../word-detector';
import type { Candidate } from './candidate';

/** A phrase with the signal it speaks for. */
interface SignalPhrase extends Phrase {
  readonly signal: SignalId;
  readonly phrase: Phrase;
  readonly detector: WordDetector;
}

const DEFAULT_GUARDS: readonly GuardName[] = ['quoted'];

const scanners = new Map<`${Speaker} ${Language}`, PhraseScanner<SignalPhrase>>();

/** All phrases of a speaker's signals in one language, compiled when the first sentence in it comes. */
function scannerOf(speaker: Speaker, language: Language): PhraseScanner<SignalPhrase> {
  const known = scanners.get(`${speaker} ${language}`);
  if (known) return known;
  const phrases = [...wordDetectorsOf(speaker)].flatMap(([signal, detector]) =>
    (detector.phrases[language] ?? []).map((phrase) => ({ ...phrase, signal, phrase, detector })),
  );
  const scanner = compilePhrases(phrases, languageRules[language], ({ signal }) => `catalog/${signal}/${language}.ts`);
  scanners.set(`${speaker} ${language}`, scanner);
  return scanner;
}

/** Every phrase in a sentence that no veto and no `weigh` of its signal drops. */
export function readPhrases(sentence: JudgedSentence, speaker: Speaker, context: JudgingContext): readonly Candidate[] {
  const matches = scannerOf(speaker, sentence.language)
    .scan(sentence)
    .filter(({ phrase }) => !context.mutedSignals.includes(phrase.signal));
  if (matches.length === 0) return [];
  const guards = new SentenceGuards(sentence);
  return matches.flatMap((match) => {
    const { signal, detector, phrase } = match.phrase;
    if (guards.vetoOf(match, guardsOf(detector, phrase))) return [];
    const own: PhraseMatch<Phrase> = { ...match, phrase };
    const weight = detector.weigh ? detector.weigh(own, sentence, context) : plainWeight(signal, phrase);
    if (!weight) return [];
    return [{ signal, ...weight, span: { start: match.start, end: match.end }, language: sentence.language }];
  });
}

const guardsOf = (detector: WordDetector, phrase: Phrase): readonly GuardName[] =>
  (detector.guards ?? DEFAULT_GUARDS).filter((name) => !phrase.despite?.includes(name));

const plainWeight = (signal: SignalId, phrase: Phrase): Weight => ({
  severity: phrase.severity ?? signals.get(signal)?.severity ?? 'note',
  confidence: phrase.confidence ?? 'likely',
  facts: {},
});
