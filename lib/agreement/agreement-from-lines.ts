import type { Agreement, Deliverable, Language, Limit } from '../model';
import { identifyLanguage } from '../text/language';
import { countsThings, wordsAfter } from './bounds';
import { isJudgedLanguage, spellings } from './spelling';
import { vocabularyOf } from './vocabulary';
import type { Word } from './word';
import { readWords } from './words';

/** Words before a number that make a line a limit by themselves: "up to 10 hours". */
const UP_TO = /^(?:up to|at most|no more than|max(?:imum)?\.?|do|maks\.?|עד|حتى|最多|至多)\s*/iu;

/** A Chinese line of so few words is a limit as a whole: "修改2轮". */
const SHORT = 4;

/** Longest line that is read as something; longer ones are cut. */
const LINE_LIMIT = 500;

/**
 * Reads an agreement from lines as people write them: "5-page website design" is five of something, "2 rounds of revisions"
 * is a limit. Empty lines are left out; numbers may be words, in any of the five languages.
 */
export function agreementFromLines(
  deliverables: readonly string[],
  exclusions: readonly string[],
  limits: readonly string[] = [],
): Omit<Agreement, 'clientId'> {
  const read = tidy(deliverables).map((line) => ({ line, limit: readLimit(line) }));
  return {
    deliverables: read.filter(({ limit }) => limit === undefined).map(({ line }) => readDeliverable(line)),
    exclusions: tidy(exclusions).map((name) => ({ name, alsoCalled: [] })),
    limits: [
      ...read.flatMap(({ limit }) => limit ?? []),
      ...tidy(limits).flatMap((line) => readLimit(line) ?? readStatedLimit(line)),
    ],
  };
}

const tidy = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/\s+/gu, ' ').trim().slice(0, LINE_LIMIT)).filter((line) => line !== '');

function readDeliverable(line: string): Deliverable {
  const words = readWords(line, languageOf(line), 'agreement');
  const [first] = words;
  const quantity = first?.isOrdinal || !countsThings(wordsAfter(words, 0, 1)) ? undefined : first?.number;
  return { name: line, alsoCalled: [], ...(quantity === undefined ? {} : { quantity }) };
}

/** A line that begins with a number of rounds, hours or meetings, or with "up to" and a number. */
function readLimit(line: string): Limit | undefined {
  const language = languageOf(line);
  const vocabulary = vocabularyOf(language);
  const words = readWords(line, language, 'agreement');
  const index = words.findIndex(({ number, isOrdinal }) => number !== undefined && !isOrdinal);
  const quantity = words[index]?.number;
  if (quantity === undefined || words.some(({ forms }) => vocabulary.unbounded(forms))) return undefined;
  const upTo = UP_TO.test(line);
  const counted = language === 'zh' ? words : [...words.slice(index, index + 1), ...wordsAfter(words, index, 2)];
  const isUsedUp = counted.some(({ forms }) => vocabulary.usedUp(forms));
  const begins = language === 'zh' ? lengthOfFirstPart(words) <= SHORT : index <= (upTo ? 2 : 0);
  return begins && (upTo || isUsedUp) ? { name: nameOf(line, index, language), quantity } : undefined;
}

/** Words before the first punctuation. */
function lengthOfFirstPart(words: readonly Word[]): number {
  const end = words.findIndex(({ apart }, index) => apart && index > 0);
  return end < 0 ? words.length : end;
}

/** What a line that the user called a limit bounds; nothing when it names no number. */
function readStatedLimit(line: string): readonly Limit[] {
  const vocabulary = vocabularyOf(languageOf(line));
  const words = readWords(line, languageOf(line), 'agreement');
  const quantity = words.find(({ number, isOrdinal }) => number !== undefined && !isOrdinal)?.number;
  const isBound = quantity !== undefined && !words.some(({ forms }) => vocabulary.unbounded(forms));
  return isBound ? [{ name: line, quantity }] : [];
}

/** The line without its number where it begins with one: "rounds of revisions". Elsewhere the whole line. */
function nameOf(line: string, index: number, language: Language): string {
  if (language === 'zh') return line;
  const number = spellings[language].tokenize(line, 0)[index];
  const isWord = number !== undefined && vocabularyOf(language).usedUp(number.forms);
  const rest = number === undefined || isWord ? line : line.slice(number.end).replace(/^[\s\-–:×x]+/u, '');
  return rest === '' ? line : rest;
}

/** Polish lines of few words are told by their numbers. */
function languageOf(line: string): Language {
  const language = identifyLanguage(line);
  if (language !== 'en') return isJudgedLanguage(language) ? language : 'en';
  const counts = (of: Language) =>
    readWords(line, of, 'agreement').filter(({ forms }) => vocabularyOf(of).usedUp(forms)).length;
  return counts('pl') > counts('en') ? 'pl' : 'en';
}
