/** What would end a line, or start one, in the middle of a line. */
const LINE_ENDS = /[\s\u0085\u2028\u2029]+/gu;

/** Characters that turn the direction of what stands behind them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** ASCII punctuation: a backslash before any of it takes its meaning (CommonMark 0.31, "backslash escapes"). */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** What readers make links of by themselves (GitHub's autolinks, "linkify"): addresses with or without a protocol. */
const LINKABLE = /[@\u3002]|:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]|\bwww|:[\p{L}\p{N}/+]/iu;

/**
 * One line of text from outside within a line of Markdown. What could become a link stands as code, because readers
 * make links even of what is escaped; everything else is escaped and stays readable text.
 */
export function markdownLine(text: string): string {
  const line = readable(text).replace(LINE_ENDS, ' ').replace(TURNING, '').trim();
  if (line === '') return '';
  return LINKABLE.test(line) ? codeSpan(line) : line.replace(PUNCTUATION, '\\$&');
}

/** Words of ours: escaped where they hold something that means something in Markdown. */
export const markdownWords = (text: string): string => text.replace(/[\\`*_[\]<>&|#~]/g, '\\$&');

/** A text from outside, letter for letter, in a fence longer than any run of backticks in it. */
export function markdownFence(text: string): string {
  const lines = readable(text).replace(/\r\n?/g, '\n');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}text\n${lines}\n${fence}`;
}

/** Code is neither escaped nor made a link of; its backticks are fewer in a row than those around it. */
function codeSpan(line: string): string {
  const ticks = '`'.repeat(longestRun(line) + 1);
  return `${ticks} ${line} ${ticks}`;
}

const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((longest, { 0: run }) => Math.max(longest, run.length), 0);

/** Controls and unpaired surrogates become U+FFFD. */
const readable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be replaced
  text.toWellFormed().replace(/[\0-\x08\x0e-\x1f\x7f]/g, '\ufffd');
