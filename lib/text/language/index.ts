import { withoutPolishMarks } from '../languages/pl/marks';
import { ARABIC_SCRIPT_WORDS, FUNCTION_WORDS, LETTER_HINTS } from './function-words';
import { countScripts, type Script } from './scripts';

/** How much is known before reading: the language of the message around a sentence, or of an earlier one. */
export interface LanguagePrior {
  readonly language: string;
  /** Sightings of function words that the prior is worth. */
  readonly weight: number;
}

/** Mail mixes scripts: a few words in Latin letters do not make a Hebrew sentence English. Share of letters that decides. */
const NATIVE_SHARE = 0.3;
const HAN_SHARE = 0.12;

/** Below this nothing speaks for any language of Latin script. */
const LEAST_EVIDENCE = 0.9;

/**
 * The language of a sentence: one of those that are judged, the code of another, or undefined where it cannot be told
 * (no letters). Script first, then function words and clusters of letters; the prior decides close cases.
 * Words in plain Latin letters that speak for no language are read as English.
 */
export function identifyLanguage(text: string, prior?: LanguagePrior): string | undefined {
  const counts = countScripts(text);
  const letters = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (letters === 0) return undefined;
  if (counts.hangul > letters * NATIVE_SHARE) return 'ko';
  const eastAsian = counts.han + counts.kana;
  if (eastAsian > letters * HAN_SHARE) return counts.kana > eastAsian * 0.15 ? 'ja' : 'zh';
  if (counts.hebrew > letters * NATIVE_SHARE) return isYiddish(text) ? 'yi' : 'he';
  if (counts.arabic > letters * NATIVE_SHARE) return identifyArabicScript(text);
  return byDominantScript(text, counts, prior);
}

function byDominantScript(
  text: string,
  counts: Readonly<Record<Script, number>>,
  prior: LanguagePrior | undefined,
): string | undefined {
  if (counts.latin >= counts.cyrillic + counts.greek + counts.other) return identifyLatin(text, prior);
  if (counts.greek > counts.cyrillic) return 'el';
  if (counts.cyrillic > counts.other) return /[іїєґ]/iu.test(text) ? 'uk' : 'ru';
  return 'und';
}

const isYiddish = (text: string): boolean => /[װױײ]|(?:^|\s)(?:איז|נישט|דאָס)(?:\s|$)/u.test(text);

/** Persian and Urdu share the script; their own letters and function words tell. */
function identifyArabicScript(text: string): string {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const count = (language: 'ar' | 'fa' | 'ur'): number =>
    words.filter((word) => ARABIC_SCRIPT_WORDS[language].has(word)).length;
  const arabic = count('ar') + words.filter((word) => /^[وفبلك]?ال./u.test(word) || /[ةىأإ]/u.test(word)).length;
  const persian = count('fa') + 0.7 * (text.match(/[پچژگیک]/gu)?.length ?? 0);
  const urdu = count('ur') + 1.5 * (text.match(/[ٹڈڑںےہھ]/gu)?.length ?? 0);
  if (urdu > arabic && urdu >= persian) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}

const wordLanguages = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of new Set(words.split(/\s+/u))) {
    const languages = wordLanguages.get(word);
    if (languages) languages.push(language);
    else wordLanguages.set(word, [language]);
  }
}

/** So far ahead by its function words alone, no clusters of letters will make a language lose. */
const DECISIVE_LEAD = 4;

function identifyLatin(text: string, prior: LanguagePrior | undefined): string | undefined {
  const scores = new Map<string, number>(prior ? [[prior.language, prior.weight]] : []);
  const add = (language: string, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  scoreWords(text, add);
  const byWords = leader(scores);
  if (byWords.lead >= DECISIVE_LEAD) return byWords.language;
  scoreLetters(text, add);
  const { language, score } = leader(scores);
  return score < LEAST_EVIDENCE ? 'en' : language;
}

/** The language with the highest score, and how far it is ahead of the next. */
function leader(scores: ReadonlyMap<string, number>): { language: string; score: number; lead: number } {
  let language = 'en';
  let score = 0;
  let second = 0;
  for (const [each, its] of scores) {
    if (its > score) [language, score, second] = [each, its, score];
    else if (its > second) second = its;
  }
  return { language, score, lead: score - second };
}

type Add = (language: string, weight: number) => void;

function scoreWords(text: string, add: Add): void {
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Latin}+/gu))
    for (const { language, weight } of votes.get(word) ?? countVotes(word)) add(language, weight);
}

/** What a word says for a language. */
interface Vote {
  readonly language: string;
  readonly weight: number;
}

const MEMORY_LIMIT = 20_000;
/** Mail repeats itself, and each sentence is read twice: with the whole message, and by itself. */
const votes = new Map<string, readonly Vote[]>();

/** A word that n languages share says a little for each; rarer words say more. */
function countVotes(word: string): readonly Vote[] {
  const languages = wordLanguages.get(word) ?? [];
  const counted = languages.map((language) => ({ language, weight: 1 / Math.sqrt(languages.length) }));
  const plain = languages.includes('pl') ? word : withoutPolishMarks(word);
  if (plain !== word && wordLanguages.get(plain)?.includes('pl')) counted.push({ language: 'pl', weight: 1 });
  if (votes.size >= MEMORY_LIMIT) votes.clear();
  votes.set(word, counted);
  return counted;
}

function scoreLetters(text: string, add: Add): void {
  for (const [language, hint, weight] of LETTER_HINTS) {
    const found = text.match(hint);
    if (found) add(language, found.length * weight);
  }
}
