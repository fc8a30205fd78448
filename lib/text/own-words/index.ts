import type { Span } from '../../model';
import { isAttribution, startsHeaderBlock } from './history';
import { type Line, linesOf } from './lines';
import { DEVICE_LINE, HISTORY_RULE, LEGAL_FOOTER, LIST_FOOTER, QUOTED_LINE, SERVER_NOTICE } from './marks';
import { signatureStart } from './signature';

/**
 * The sender's own words in a plain text: quoted history, forwarded mail, signatures, legal and list footers and
 * the notices of phones and servers are left out; words between and below quoted lines are kept.
 * Ascending spans of whole lines, none empty; time is linear in the text.
 */
export function ownWords(text: string): readonly Span[] {
  const lines = linesOf(text);
  const own = linesAboveHistory(lines).filter((line) => !isForeign(line));
  return mergeLines(withoutSignature(own));
}

/** Drops everything from the point at which nothing of the sender's own can follow. */
function linesAboveHistory(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (endsOwnWords(lines, index)) return kept;
    const attribution = isAttribution(lines, index);
    if (attribution === undefined) kept.push(line);
    // Quoted with ">": the answers in between are the sender's. Quoted without: nothing tells them apart any more.
    else if (isFollowedByQuote(lines, index + attribution)) index += attribution - 1;
    else return kept;
  }
  return kept;
}

function endsOwnWords(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.bare === '') return false;
  return (
    HISTORY_RULE.test(line.bare) ||
    LEGAL_FOOTER.test(line.bare) ||
    LIST_FOOTER.test(line.bare) ||
    startsHeaderBlock(lines, index)
  );
}

function isFollowedByQuote(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => line.bare !== '');
  return next !== undefined && QUOTED_LINE.test(next.bare);
}

const isForeign = (line: Line): boolean =>
  QUOTED_LINE.test(line.bare) || DEVICE_LINE.test(line.bare) || SERVER_NOTICE.test(line.bare);

function withoutSignature(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, signatureStart(lines));
}

/** Neighbouring lines become one span; blank lines at its edges are left out. */
function mergeLines(lines: readonly Line[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let reach = -1;
  for (const line of lines) {
    const last = spans.at(-1);
    const adjoins = last !== undefined && line.start - reach <= 2;
    reach = line.end;
    if (line.bare === '') continue;
    if (adjoins) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  }
  return spans;
}
