import type { Span } from '../model';

const OPENING = '"“„«「『‹';
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '”“',
  '«': '»',
  '「': '」',
  '『': '』',
  '‹': '›',
};

/**
 * Stretches of a sentence between quotation marks, marks included, that hold less than the sentence: somebody else's words.
 * Offsets in the given text.
 */
export function quotationsIn(text: string): readonly Span[] {
  const quotations: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (!OPENING.includes(mark) || isInsideWord(text, at)) continue;
    const end = closingAfter(text, at, CLOSING[mark] ?? mark);
    if (end < 0) continue;
    if (at > 1 || end < text.length - 2) quotations.push({ start: at, end: end + 1 });
    at = end;
  }
  return quotations;
}

function closingAfter(text: string, opening: number, marks: string): number {
  for (let at = opening + 1; at < text.length; at++) {
    if (marks.includes(text[at] ?? '') && !isInsideWord(text, at)) return at;
  }
  return -1;
}

/** Hebrew writes abbreviations with a mark before the last letter. */
const isInsideWord = (text: string, at: number): boolean =>
  text[at] === '"' && /\p{Script=Hebrew}/u.test(text[at - 1] ?? '') && /\p{Script=Hebrew}/u.test(text[at + 1] ?? '');
