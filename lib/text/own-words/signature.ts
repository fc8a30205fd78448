import type { Line } from './lines';
import { CONTACT_LINE, FAREWELL, POSTSCRIPT, SIGNATURE_RULE } from './marks';

/** A signature under "-- " may be this long; more than that, and the dashes were a divider between the sender's words. */
const RULED_LINES = 15;
/** Without a rule only short closing blocks are taken for a signature. */
const CLOSING_LINES = 8;
const SHORT_LINE = 70;

const ENDS_LIKE_A_SENTENCE = /[.!?…。！？؟]["'”’»)]*$/u;

/** Index of the first line of the signature; the number of lines when there is none. What stands above it is never nothing. */
export function signatureStart(lines: readonly Line[]): number {
  const ruled = lines.findLastIndex((line) => SIGNATURE_RULE.test(line.bare));
  const end = ruled >= 0 && lines.length - ruled <= RULED_LINES + 1 ? ruled : lines.length;
  // "Thanks!" alone is no signature: somebody has said something.
  return closingStart(lines, end) || end;
}

/** Looks upwards from the end for name, title, phone and web lines, with or without a farewell above them. */
function closingStart(lines: readonly Line[], end: number): number {
  let start = end;
  let contact = false;
  let filled = 0;
  for (let index = end - 1; index >= 0; index--) {
    const line = lines[index];
    if (!line || filled > CLOSING_LINES) break;
    if (line.bare === '') {
      // A blank line above a block with a phone or an address ends it.
      if (contact) return trimmedEnd(lines, start);
      continue;
    }
    if (FAREWELL.test(line.bare)) return aboveFarewells(lines, index);
    if (!looksLikeSignature(line)) break;
    filled++;
    contact ||= CONTACT_LINE.test(line.bare);
    start = index;
  }
  return contact ? trimmedEnd(lines, start) : end;
}

function looksLikeSignature(line: Line): boolean {
  if (POSTSCRIPT.test(line.bare) || line.bare.length > SHORT_LINE) return false;
  if (CONTACT_LINE.test(line.bare)) return true;
  return !ENDS_LIKE_A_SENTENCE.test(line.bare) && looksLikeName(line.bare);
}

/** Names and titles are a few words; where there are capitals they begin with one. */
const looksLikeName = (bare: string): boolean => bare.split(/\s+/u).length <= 7 && !/^\p{Ll}+\s/u.test(bare);

/** Farewells of several lines ("此致" over "敬礼") go together. */
function aboveFarewells(lines: readonly Line[], from: number): number {
  let start = from;
  while (start > 0 && FAREWELL.test(lines[start - 1]?.bare ?? '')) start--;
  return trimmedEnd(lines, start);
}

function trimmedEnd(lines: readonly Line[], end: number): number {
  let trimmed = end;
  while (trimmed > 0 && lines[trimmed - 1]?.bare === '') trimmed--;
  return trimmed;
}
