import type { Finding, Mark, Message, SignalId } from '../model';
import { ownWords } from '../text/own-words';
import { isJudged, type Sentence, sentencesOf } from '../text/sentences';
import { traitsOf } from '../text/traits';
import { chooseOnePerSignal, isTold } from './choose';
import { type JudgingContext, READERS } from './context';
import { countUses } from './count-uses';
import { historyDetectors, wordDetectors } from './detectors';
import { findingOf } from './evidence';
import type { ClientHistory } from './history';
import { judgeTimes } from './judge-times';
import type { Judged } from './judged';
import { languagesOf, notJudgedWords } from './languages-of';
import { scoreSentences } from './learned/score-sentences';
import { marksOf } from './marks';
import type { Candidate } from './readers/candidate';
import { readScores } from './readers/learned-reader';
import { readPhrases } from './readers/phrase-reader';
import { readStyle } from './readers/style-reader';
import type { Speaker } from './signal';

export { judgeSilence, judgeTimes } from './judge-times';
export { RULES_VERSION } from './rules-version';

/**
 * Judges one message: its words, and when and how often it came. Pure.
 * The user's own messages never count against a client: what is said in them is told as marks.
 */
export function judgeMessage(message: Message, history: ClientHistory, context: JudgingContext): Judged {
  if (message.direction === 'out') return judgeOwnText(message.text, context, message.languageHint);
  const words = judgeText(message.text, context, message.languageHint);
  const findings = judgeTimes({ ...message, ...toldBy(words) }, history, context, words.findings);
  const untimed = message.sentAt === undefined ? timeSignals : [];
  const notJudged = [...words.notJudged, ...untimed].filter((signal) => !context.mutedSignals.includes(signal));
  return { ...words, findings, notJudged: [...new Set(notJudged)] };
}

/** What a message's words say of it besides their findings. */
const toldBy = ({ traits, uses }: Judged): Pick<Message, 'traits' | 'uses'> => ({ traits, ...(uses && { uses }) });

/** Signals that times alone give: without a time nothing of them can be told. */
export const timeSignals: ReadonlySet<SignalId> = new Set(
  [...historyDetectors.keys()].filter((signal) => !wordDetectors.has(signal)),
);

/**
 * Judges the words of a client's message. Only the sender's own words count; each sentence is read in its own language.
 * `hint`: the language somebody says it is in.
 */
export function judgeText(text: string, context: JudgingContext, hint?: string): Judged {
  const sentences = sentencesOf(text, ownWords(text), hint);
  const uses = countUses(sentences, context);
  return {
    ...(uses.length > 0 && { uses }),
    findings: findInSentences(text, sentences, context),
    marks: [],
    traits: traitsOf(sentences),
    languages: languagesOf(sentences),
    words: countWords(sentences),
    notJudged: notJudgedWords(sentences).filter((signal) => !context.mutedSignals.includes(signal)),
  };
}

/** Reads the words of a message by the user: marks instead of findings. `hint`: as for {@link judgeText}. */
export function judgeOwnText(text: string, context: JudgingContext, hint?: string): Judged {
  const sentences = sentencesOf(text, ownWords(text), hint);
  return {
    findings: [],
    marks: markSentences(text, sentences, context),
    traits: traitsOf(sentences),
    languages: languagesOf(sentences),
    words: countWords(sentences),
    notJudged: [],
  };
}

const countWords = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words, 0);

function findInSentences(text: string, sentences: readonly Sentence[], context: JudgingContext): readonly Finding[] {
  const told = readSentences(sentences, 'client', context).filter((each) => isTold(each, context.sensitivity));
  return chooseOnePerSignal(told).map((candidate) => findingOf(candidate, text, sentences));
}

/** What the user said does not hang on how much they want to be told of their clients. */
function markSentences(text: string, sentences: readonly Sentence[], context: JudgingContext): readonly Mark[] {
  const candidates = readSentences(sentences, 'user', { ...context, sensitivity: 'balanced' });
  return marksOf(
    candidates.filter((candidate) => isTold(candidate, 'balanced')),
    text,
    sentences,
  );
}

/** Phrases first; the scorer adds its own findings, and its voice to theirs. */
function readSentences(
  sentences: readonly Sentence[],
  speaker: Speaker,
  context: JudgingContext,
): readonly Candidate[] {
  const { readers = READERS } = context;
  const scored = readers.includes('scorer') ? scoreSentences(sentences) : [];
  const scoresOf = new Map(scored.map((scores) => [scores.sentence, scores]));
  return sentences.flatMap((sentence, index) => {
    if (!isJudged(sentence)) return [];
    const around = () => wordsOf(sentences.slice(Math.max(0, index - 2), index + 3));
    const found = readers.includes('phrases')
      ? [...readPhrases(sentence, speaker, context), ...readStyle(sentence, speaker, around, context)]
      : [];
    const scores = scoresOf.get(sentence);
    return scores ? readScores(scores, found, sentences, speaker, context) : found;
  });
}

const wordsOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ');
