import type { Language, Mark, SignalId } from '../model';
import { languageRules } from '../text/languages';
import { compilePhrases, type PhraseScanner } from '../text/phrases';
import { isJudged, type Sentence } from '../text/sentences';
import { chooseOnePerSignal } from './choose';
import { wordDetectors } from './detectors';
import { findingOf } from './evidence';
import type { Candidate } from './readers/candidate';
import type { Topic } from './signal';

/** What the user said in a message of their own: one mark a signal, about all that any of its sentences is about. */
export function marksOf(
  candidates: readonly Candidate[],
  text: string,
  sentences: readonly Sentence[],
): readonly Mark[] {
  return chooseOnePerSignal(candidates).map((chosen) => {
    const { quote = '', span = chosen.span } = findingOf(chosen, text, sentences);
    const same = candidates.filter(({ signal }) => signal === chosen.signal);
    const about = new Set(same.flatMap((candidate) => aboutOf(candidate, sentences)));
    return { signal: chosen.signal, about: [...about].sort(), quote, span };
  });
}

/** What behaviour a sentence is about; where its own words do not tell ("please stop that"), those beside it may. */
function aboutOf({ signal, span }: Candidate, sentences: readonly Sentence[]): readonly SignalId[] {
  const index = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  for (const sentence of [sentences[index], sentences[index - 1], sentences[index + 1]]) {
    const about = sentence ? topicsIn(signal, sentence) : [];
    if (about.length > 0) return about;
  }
  return [];
}

function topicsIn(signal: SignalId, sentence: Sentence): readonly SignalId[] {
  if (!isJudged(sentence)) return [];
  const matches = scannerOf(signal, sentence.language)?.scan(sentence) ?? [];
  return matches.flatMap(({ phrase }) => phrase.about);
}

const scanners = new Map<string, PhraseScanner<Topic>>();

function scannerOf(signal: SignalId, language: Language): PhraseScanner<Topic> | undefined {
  const key = `${signal} ${language}`;
  const topics = wordDetectors.get(signal)?.topics?.[language];
  if (!topics || scanners.has(key)) return scanners.get(key);
  const scanner = compilePhrases(topics, languageRules[language], () => `topics of ${signal} in ${language}`);
  scanners.set(key, scanner);
  return scanner;
}
