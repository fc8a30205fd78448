import type { Agreement, Language, Limit } from '../model';
import { type Vocabulary, vocabularyOf } from './vocabulary';
import { ROUND, type Word } from './word';
import { readWords } from './words';

/** A number in an agreement, and what it counts. */
export interface Bound {
  /** As the user wrote it. */
  readonly text: string;
  readonly quantity: number;
  /** Stems of what is counted. */
  readonly units: ReadonlySet<string>;
  /** Used up in the course of the work: "another round" may still be within the bound, "another page" is not. */
  readonly isUsedUp: boolean;
  /** Hours: "the tenth hour" is a time of day. */
  readonly isHours: boolean;
}

const HOURS = /^(?:hours?|godzin\w*|שעה|שעות|ساعه|ساعات|小时)$/u;

/** So many words after a number may name what it counts. */
export const REACH = 3;

/** Units that tell how long, when or how much money, not how many things. */
const NO_THING =
  /^(?:days?|weeks?|months?|years?|minutes?|seconds?|dni|dniach|tygodni\w*|miesi\w*|lat|minut\w*|sekund\w*|zl|eur|usd|pln|m²|m2|יומ|ימימ|שבוע|שבועות|חודש|חודשימ|דקות|שניות|שח|ايام|اسابيع|شهر|اشهر|دقايق|ريال|م|م²|م2|متر)$|^(?:[秒天日周月年元万]|分钟)/u;

/** Whether the words after a number name things, not a stretch of time or an amount of money. */
export const countsThings = (counted: readonly Word[]): boolean =>
  !(counted[0]?.forms ?? []).some((form) => NO_THING.test(form));

/** The limits of an agreement as upper bounds, in their order. */
export function boundsOfLimits({ limits }: Agreement, language: Language): readonly Bound[] {
  const vocabulary = vocabularyOf(language);
  return limits.map((limit) => boundOfLimit(limit, readWords(limit.name, language, 'agreement'), vocabulary));
}

/** The upper bounds in the numbers of an agreement's deliverables. */
export function boundsOfDeliverables({ deliverables }: Agreement, language: Language): readonly Bound[] {
  const vocabulary = vocabularyOf(language);
  return deliverables.flatMap(({ name, quantity }) =>
    boundsOfDeliverable(name, quantity, readWords(name, language, 'agreement'), vocabulary),
  );
}

/** A limit's own quantity holds, whatever numbers its name may have kept from an earlier day. */
function boundOfLimit({ name, quantity }: Limit, words: readonly Word[], vocabulary: Vocabulary): Bound {
  const written = words.find(({ number, isOrdinal }) => number !== undefined && !isOrdinal);
  const text =
    written === undefined ? `${quantity} ${name}` : written.number === quantity ? name : `${name}: ${quantity}`;
  return makeBound(text, quantity, words, vocabulary);
}

function boundsOfDeliverable(
  name: string,
  quantity: number | undefined,
  words: readonly Word[],
  vocabulary: Vocabulary,
): readonly Bound[] {
  if (words.some((word) => vocabulary.unbounded(word.forms))) return [];
  const written = words.flatMap((word, index) => boundAt(word, wordsAfter(words, index, REACH), name, vocabulary));
  if (quantity === undefined || written.some((bound) => bound.quantity === quantity)) return written;
  return [makeBound(`${quantity} ${name}`, quantity, words, vocabulary), ...written];
}

function boundAt(word: Word, counted: readonly Word[], text: string, vocabulary: Vocabulary): readonly Bound[] {
  if (word.number === undefined || word.isOrdinal || counted.length === 0) return [];
  if (!countsThings(counted)) return [];
  return [makeBound(text, word.number, counted, vocabulary)];
}

function makeBound(text: string, quantity: number, counted: readonly Word[], vocabulary: Vocabulary): Bound {
  const things = counted.filter(
    (word) => word.number === undefined && countsThings([word]) && !vocabulary.stop(word.forms.slice(0, 1)),
  );
  const telling = things.filter((word) => !vocabulary.generic(word.forms) || vocabulary.usedUp(word.forms));
  const units = telling.length > 0 ? telling : things;
  return {
    text,
    quantity,
    units: new Set(units.flatMap(unitStems)),
    isUsedUp: counted.some((word) => vocabulary.usedUp(word.forms)),
    isHours: counted.some((word) => word.forms.some((form) => HOURS.test(form))),
  };
}

/** The words after a number up to the next punctuation or number, at most `reach`. */
export function wordsAfter(words: readonly Word[], index: number, reach: number): readonly Word[] {
  const after = words.slice(index + 1, index + 1 + reach);
  const end = after.findIndex((word) => word.apart || word.number !== undefined);
  return end < 0 ? after : after.slice(0, end);
}

/** Chinese measure words that tell what is counted. */
const MEASURES = new Set('轮次页张条篇套版稿字笔款集期场幅支首笔段');

/** Chinese measure words that count anything. */
const ANY_MEASURE = new Set('个份项件种');

/** What a word can be counted by; in Chinese also by its first character, a measure word ("页", "页面"). */
function unitStems(word: Word): readonly string[] {
  const first = [...(word.forms[0] ?? '')][0] ?? '';
  const stems = word.stems.filter((stem) => !ANY_MEASURE.has(stem));
  return MEASURES.has(first) ? [...stems, first] : stems;
}

/** Whether a word names what a bound counts. */
export const counts = (bound: Bound, word: Word): boolean =>
  unitStems(word).some((stem) => bound.units.has(stem)) || (bound.units.has(ROUND) && word.stems.includes(ROUND));
