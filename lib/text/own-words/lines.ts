/** One line of a mail with its place in the text; the line break is not part of it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Trimmed, without the invisible direction marks that mail programs wrap around right-to-left lines. */
  readonly bare: string;
  /** As written, cut to what patterns may see of one line. */
  readonly raw: string;
}

/** Patterns look at so many characters of a line at most; attributions and footers show themselves early. */
const LINE_LIMIT = 400;

const DIRECTION_MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Splits a text into its lines, offsets kept. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 ? text.length : found;
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    const raw = text.slice(start, Math.min(end, start + LINE_LIMIT));
    lines.push({ start, end, raw, bare: raw.replace(DIRECTION_MARKS, '').trim() });
    start = stop + 1;
  }
  return lines;
}
