/**
 * Recognises lines that introduce quoted history, in any language: by their numbers (a date with a time), addresses and
 * colons, and never by their words.
 */
import { numbersOf } from './tooltip-numbers';

/** Longest line that can be one. */
const LINE_LIMIT = 400;
/** Longest line of a header: one that names many recipients. */
const HEADER_LIMIT = 1600;

const CLOCK = /\p{Nd}{1,2}\s?[:.٫h]\s?\p{Nd}{2}/u;
const COLON_END = /[:：]\s*$/u;
// "From:", "*Sent:*", "主题：": a few words, a colon and something after it.
const LABEL = /^[\s*]*[^\s:：<>@*][^:：<>@]{0,30}[:：]/u;
const EMPTY_LABEL = /[:：][\s*]*$/u;
const DASHES = /^\s*[-_=–—]{3,}(?:.{0,80}[-_=–—.…]{2,})?\s*$/u;
// Yahoo puts dashes and header into one line: "----- Forwarded Message ----- From: Ann <ann@…>To: …".
const DASHED_HEADER = /^\s*-{3,}[^-]{1,60}-{3,}[^-]{1,30}[:：].*@/u;

/** Bidi controls, which Outlook and Windows Mail strew into dates. */
const INVISIBLE = /\p{Cf}/gu;

/** "On Tue 3 March 2026 at 14:02 Ann <ann@…> wrote:", right before a quote: a colon at the end, and a date or an address. */
export function isAttribution(line: string): boolean {
  if (line.length > LINE_LIMIT) return false;
  if (!COLON_END.test(line)) return isDated(line) && line.includes('@');
  return line.includes('@') || numbersOf(line).length >= 3;
}

/** The same, beyond doubt even when no quote can be seen after it. */
export function isCertainAttribution(line: string): boolean {
  return line.length <= LINE_LIMIT && COLON_END.test(line) && isDated(line) && /[@<]/.test(line);
}

/** "-----Original Message-----", "________". */
export function isDashes(line: string): boolean {
  return line.length <= LINE_LIMIT && DASHES.test(line);
}

/** "Begin forwarded message:", right before the header of another mail. */
export function isCaption(line: string): boolean {
  return isDashes(line) || isAttribution(line) || (line.length <= 50 && COLON_END.test(line));
}

/** Lines that a header of another mail may take. */
export const HEADER_LINES = 8;

/**
 * How many of the lines are the header of another mail ("From: … Sent: … To: … Subject: …"); 0 when they are not one.
 * At least three labels with something after them, a date with a time among them.
 */
export function headerLength(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (first.length <= HEADER_LIMIT && DASHED_HEADER.test(first) && isDated(first)) return 1;
  const end = lines.findIndex((line) => line.length > HEADER_LIMIT || !LABEL.test(line));
  const block = lines.slice(0, end < 0 ? lines.length : end);
  if (EMPTY_LABEL.test(first) || !block.some(isDated)) return 0;
  return block.filter((line) => !EMPTY_LABEL.test(line)).length >= 3 ? block.length : 0;
}

/** Whether a line tells a day and a time of the day. */
export function isDated(line: string): boolean {
  return CLOCK.test(line.replace(INVISIBLE, '')) && numbersOf(line).length >= 4;
}
