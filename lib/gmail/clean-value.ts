/** Longest attribute value that is kept: the longest address allowed (RFC 5321 §4.5.3.1) is 320 characters. */
const VALUE_LIMIT = 320;

// Control characters, and the bidi controls that can turn a name around: ALM, LRM, RLM, LRE … RLO, LRI … PDI.
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A value that a stranger may have chosen, made fit to be shown as one line: no controls, no runs of spaces, not too long. */
export function cleanValue(value: string): string {
  return value
    .slice(0, 4 * VALUE_LIMIT)
    .replace(CONTROLS, ' ')
    .replace(/\s{1,}/gu, ' ')
    .trim()
    .slice(0, VALUE_LIMIT);
}
