import type { Span } from '../model';

/** Patterns see at most so many UTF-16 units at a time (DESIGN §12). */
export const SENTENCE_LIMIT = 1_000;

/** Words that end in a full stop and no sentence, folded to lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st mt nos vs etc e.g i.e cf approx inc ltd corp dept fig tel a.m p.m jan feb apr jun jul aug sep sept oct nov dec tue thu u.s u.k ' +
    'p pp np m.in itd itp tzn tzw ul nr tj mgr inż św r godz zł tys mln str pn wt śr czw pt sob ndz prof hab lek pkt poz ww wg zob por ' +
    'מס טל עמ גב מר ד.ר د م أ ص'
  ).split(/\s+/u),
);

/** Marks that end a sentence wherever they stand. */
const FULL_STOPS = '。！？；｡';
const STOPS = '.!?؟۔…';
const CLOSERS = '"\'”’»)]』」）】';

/** From so many characters on, a line is taken to have been wrapped by a mail program. */
const WRAPPED_LINE = 55;
const WRAPPED_LINE_WIDE = 28;

const BULLET = /^\s*(?:[-*•·–—▪◦►]\s|\(?\d{1,2}[.)、]\s?(?!\d)|[a-zא-ת][.)]\s|[①-⑳])\s*/u;

/** Sentences of a stretch of a text, none empty, each at most {@link SENTENCE_LIMIT} long. Linear time. */
export function splitSentences(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  for (let at = within.start; at < within.end; at++) {
    const next = endOfSentence(text, at, start, within.end);
    if (next === undefined) continue;
    addTrimmed(sentences, text, start, next);
    start = next;
    at = next - 1;
  }
  addTrimmed(sentences, text, start, within.end);
  return sentences;
}

/** Where the next sentence begins if one ends at this character. */
function endOfSentence(text: string, at: number, start: number, limit: number): number | undefined {
  const character = text[at] ?? '';
  if (character === '\n') return breaksLine(text, at, limit) ? at + 1 : undefined;
  if (FULL_STOPS.includes(character)) return skipClosers(text, at + 1, limit);
  if (STOPS.includes(character)) return endOfStop(text, at, start, limit);
  return undefined;
}

function endOfStop(text: string, at: number, start: number, limit: number): number | undefined {
  // A run of stops is looked at once, from its first.
  if (at > start && STOPS.includes(text[at - 1] ?? '')) return undefined;
  let end = at + 1;
  while (end < limit && STOPS.includes(text[end] ?? '')) end++;
  const run = text.slice(at, end);
  const closed = skipClosers(text, end, limit);
  const next = text[closed];
  if (next !== undefined && closed < limit && !/\s/u.test(next)) {
    // "3.5", "www.bakery.example", "e.g."; but Hebrew, Arabic and Chinese writers often leave the blank out.
    return /[!?؟]/u.test(run) && /[\p{Script=Han}\p{Script=Hebrew}\p{Script=Arabic}\p{Lu}]/u.test(next)
      ? closed
      : undefined;
  }
  if (run === '.' && isAbbreviation(text, at, start)) return undefined;
  if (closed > end && startsLowerCase(text, closed, limit)) return undefined;
  if (/^(?:…|\.{2,})$/u.test(run) && !startsUpperCase(text, closed, limit)) return undefined;
  return closed;
}

function skipClosers(text: string, from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    (CLOSERS.includes(text[end] ?? '') || STOPS.includes(text[end] ?? '') || FULL_STOPS.includes(text[end] ?? ''))
  )
    end++;
  return end;
}

/** A look ahead never goes further than this: a mail of blanks must not cost more than one of words. */
const LOOK_AHEAD = 20;

const nextWordStart = (text: string, from: number, limit: number): string =>
  text
    .slice(from, Math.min(limit, from + LOOK_AHEAD))
    .trimStart()
    .slice(0, 1);

const startsLowerCase = (text: string, from: number, limit: number): boolean =>
  /\p{Ll}/u.test(nextWordStart(text, from, limit));
const startsUpperCase = (text: string, from: number, limit: number): boolean =>
  /\p{Lu}|^$/u.test(nextWordStart(text, from, limit));

function isAbbreviation(text: string, stop: number, start: number): boolean {
  const before = text.slice(Math.max(start, stop - 12), stop);
  const word = /(?:^|[\s("'„])((?:\p{L}\.)*\p{L}+|\d{1,2})$/u.exec(before)?.[1];
  if (word === undefined) return false;
  // "J. Smith", "1. First"; a single "I" may well end a sentence.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (/^\d+$/u.test(word)) return stop - start <= 4;
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** A line break ends a sentence unless the line looks wrapped and the next one goes on. */
function breaksLine(text: string, at: number, limit: number): boolean {
  const rest = text.slice(at + 1, Math.min(limit, at + 1 + LOOK_AHEAD));
  if (/^[ \t\r]*(?:\n|$)/u.test(rest) || BULLET.test(rest)) return true;
  // Of the whole line: the sentence may have begun near its end.
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const wide = /\p{Script=Han}/u.test(text.slice(lineStart, lineStart + 10));
  if (at - lineStart < (wide ? WRAPPED_LINE_WIDE : WRAPPED_LINE)) return true;
  if (/[:：]\s*$/u.test(text.slice(Math.max(lineStart, at - 4), at))) return true;
  return /^\s*\p{Lu}/u.test(rest);
}

function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let end = to;
  while (end > from && isBlank(text, end - 1)) end--;
  let start = skipBlanks(text, from, end);
  start += BULLET.exec(text.slice(start, Math.min(end, start + LOOK_AHEAD)))?.[0].length ?? 0;
  start = skipBlanks(text, start, end);
  while (end - start > SENTENCE_LIMIT) {
    const cut = windowEnd(text, start);
    sentences.push({ start, end: cut });
    start = skipBlanks(text, cut, end);
  }
  if (end > start) sentences.push({ start, end });
}

const isBlank = (text: string, at: number): boolean => /\s/u.test(text[at] ?? '');

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text, at)) at++;
  return at;
}

/** Windows of endless sentences end at a blank where there is one, and never inside a surrogate pair. */
function windowEnd(text: string, start: number): number {
  const limit = start + SENTENCE_LIMIT;
  const blank = text.lastIndexOf(' ', limit);
  if (blank > start + SENTENCE_LIMIT / 2) return blank;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
