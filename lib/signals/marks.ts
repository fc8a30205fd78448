import type { Language, Mark, SignalId } from '../model';
import { languageRules } from '../text/languages';
import { compilePhrases, type PhraseScanner } from '../text/phrases';
import { isJudged, type Sentence } from '../text/sentences';
import { chooseOnePerSignal } from './choose';
import { topicWords } from './detectors';
import { findingOf } from './evidence';
import { signals } from './index';
import { patternsIn } from './list-phrases';
import type { Candidate } from './readers/candidate';

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

/** What behaviour a boundary is about; where its own words do not tell ("please stop that"), those beside it may. */
function aboutOf({ signal, span }: Candidate, sentences: readonly Sentence[]): readonly SignalId[] {
  if (signals.get(signal)?.marks !== 'boundary') return [];
  const index = sentences.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  for (const sentence of [sentences[index], sentences[index - 1], sentences[index + 1]]) {
    const about = sentence ? topicsIn(sentence) : [];
    if (about.length > 0) return about;
  }
  return [];
}

const topicsIn = (sentence: Sentence): readonly SignalId[] =>
  isJudged(sentence)
    ? scannerOf(sentence.language)
        .scan(sentence)
        .map(({ phrase }) => phrase.about)
    : [];

/** Words that tell what behaviour a boundary is about. */
interface Topic {
  readonly pattern: string;
  readonly about: SignalId;
}

const scanners = new Map<Language, PhraseScanner<Topic>>();

/** The topics of all signals in one language, compiled when the first boundary in it comes. */
function scannerOf(language: Language): PhraseScanner<Topic> {
  const known = scanners.get(language);
  if (known) return known;
  const topics = [...topicWords].flatMap(([about, words]) =>
    patternsIn(words[language] ?? '').map((pattern) => ({ pattern, about })),
  );
  const scanner = compilePhrases(topics, languageRules[language], ({ about }) => `catalog/${about}/topics.ts`);
  scanners.set(language, scanner);
  return scanner;
}
