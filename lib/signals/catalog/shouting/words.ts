import type { JudgedSentence } from '../../../text/sentences';
import type { Seen, WordRules } from '../../word-detector';
import { HAPPY, JOY } from './happy';

/** Shouting is seen in how a sentence is written: runs of capitals, storms of marks. */
const rules: WordRules = { see: seeShouting };
export default rules;

/** Three marks of anger or disbelief in a row; a hurried "!!" is a habit, and marks before a number are garbled text. */
const STORM = /(?<=[\p{L}\p{N}"”』」)]\s?)[!?！？؟](?:\s?[!?！？؟]){2,}(?![!?！？؟\p{N}])/u;
/** Somebody else's cry, or words for a poster. */
const QUOTED_STORM = /[!?！？؟]{2,}\s?["”“»」’)]/u;
/** Storms of so many marks, or of mixed ones, are sure. */
const LOUD_STORM = /[!?！？؟]{5,}|[?？؟][!！]{2,}|[!！][?？؟]{2,}|\?!\?|!\?!/u;

function seeShouting(sentence: JudgedSentence, around: () => string): Seen | undefined {
  const { text, start, language } = sentence;
  const storm = STORM.exec(text);
  const capitals = storm || SOMEBODY.test(text) ? findCapitals(text) : undefined;
  if (!capitals && !storm) return undefined;
  const near = around();
  if (JOY.test(near) || HAPPY[language].test(near.toLowerCase()) || QUOTED_STORM.test(text)) return undefined;
  const sure = (capitals !== undefined && storm !== null) || LOUD_STORM.test(text) || (capitals?.words ?? 0) >= 6;
  const span = capitals ?? { start: 0, end: text.length };
  return {
    span: { start: start + span.start, end: start + span.end },
    confidence: sure ? 'likely' : 'possible',
  };
}

/** Capitals that speak to somebody; those of headings, names and notices do not. */
const SOMEBODY =
  /(?<![\p{L}])(I|I'M|ME|MY|MINE|WE|US|OUR|YOU|YOUR|YOURS|U|UR|MI|MNIE|MÓJ|MOJ|MOJE|MOJA|NAM|NAS|NASZ|NASZE|NASZA|MY|WY|WAM|WAS|WASZ|WASZE|PAN|PANI|PANA|PANU|PAŃSTWO|CI|CIE|CIĘ|TOBIE|TWOJ|TWÓJ|TWOJE|TO|STOP|WHY|WHERE|HOW|WHO|WHAT|WHEN|DLACZEGO|GDZIE|ILE|KTO|CZEMU|JAK|CZY|KIEDY|NIE|NOT|NO|NOW|ENOUGH|THIS IS|THAT IS)(?![\p{L}])/u;

/** A word in capitals, an apostrophe allowed: "DON'T". */
const CAPITAL_WORD = /^(?:\p{Lu}[\p{Lu}'’]*|[\p{P}\p{N}]+)$/u;

/** So many words in a row, so many of them longer than an acronym, and so many letters make a run. */
const LEAST = { words: 4, long: 2, letters: 14 } as const;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** The longest run of words in capitals, unless it looks like a heading: a line of names without an end. */
function findCapitals(text: string): Run | undefined {
  let best: Run | undefined;
  for (const run of capitalRuns(text)) {
    const words = text
      .slice(run.start, run.end)
      .split(/\s+/u)
      .filter((word) => /\p{Lu}/u.test(word));
    const letters = words.join('').replace(/[^\p{Lu}]/gu, '').length;
    const long = words.filter((word) => word.replace(/[^\p{Lu}]/gu, '').length >= 4).length;
    if (words.length < LEAST.words || long < LEAST.long || letters < LEAST.letters) continue;
    if (!best || words.length > best.words) best = { ...run, words: words.length };
  }
  return best && !isHeading(text, best) ? best : undefined;
}

/** Addresses and names of pictures are nobody's voice: "[IMAGE]", "SALES_EU@PORT". */
const NO_WORD = /[@_]|^\[.*\]$/u;

function* capitalRuns(text: string): Iterable<Pick<Run, 'start' | 'end'>> {
  let start = -1;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const isCapital =
      !NO_WORD.test(word) && (CAPITAL_WORD.test(word.replace(/[.,!?;:…()"“”„«»]+/gu, '')) || /^[^\p{L}]+$/u.test(word));
    if (isCapital && start < 0 && /\p{Lu}/u.test(word)) start = index;
    if (isCapital) end = index + word.length;
    else if (start >= 0) {
      yield { start, end };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end };
}

/** A whole line in capitals without a mark at its end, or with a colon, a dash or a number, is a title. */
const isHeading = (text: string, { start, end }: Run): boolean =>
  end - start >= text.trim().length - 2 && (!/[.!?…！？]["”']?\s*$/u.test(text) || /[:–—/|\d]/u.test(text));
