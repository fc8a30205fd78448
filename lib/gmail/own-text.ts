import { readBody } from './body-text';
import type { BodyLine, LinePiece } from './line-builder';
import { findOwnWords } from './own-words';

/** The writer's own words of one mail as text, and where they stand in the page. */
export interface OwnText {
  readonly text: string;
  /** In the order of the text; `start` counts from its beginning. */
  readonly pieces: readonly LinePiece[];
  readonly attributions: readonly string[];
  /** Own words and history could not be told apart with certainty. */
  readonly isUncertain: boolean;
  /** The mail was too long to be read to its end. */
  readonly isCut: boolean;
}

/** UTF-16 units kept of one mail. */
export const TEXT_LIMIT = 200_000;

const texts = new WeakMap<Element, OwnText>();

/** Reads a mail's body anew. */
export function readOwnText(body: Element): OwnText {
  const { lines, isCut } = readBody(body);
  const { own, attributions, isUncertain } = findOwnWords(lines);
  const joined = joinLines(lines, own);
  const ownText = { ...joined, attributions, isUncertain, isCut: isCut || joined.isCut };
  texts.set(body, ownText);
  return ownText;
}

/** What was read of a body last; read now if it never was. */
export function ownTextOf(body: Element): OwnText {
  return texts.get(body) ?? readOwnText(body);
}

function joinLines(lines: readonly BodyLine[], own: readonly number[]): Pick<OwnText, 'text' | 'pieces' | 'isCut'> {
  const parts: string[] = [];
  const pieces: LinePiece[] = [];
  let length = 0;
  for (const [position, index] of own.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    if (length + line.text.length > TEXT_LIMIT) return { text: parts.join(''), pieces, isCut: true };
    const gap = position === 0 ? '' : gapBefore(line, own[position - 1] === index - 1);
    parts.push(gap, line.text);
    length += gap.length;
    for (const piece of line.pieces) pieces.push({ ...piece, start: piece.start + length });
    length += line.text.length;
  }
  return { text: parts.join(''), pieces, isCut: false };
}

/** Where something was left out, an empty line keeps the sentences apart. */
function gapBefore(line: BodyLine, isNext: boolean): string {
  if (!isNext) return '\n\n';
  return line.gap === 0 ? ' ' : '\n'.repeat(line.gap);
}
