import type { Line } from './lines';
import { ATTRIBUTION, DATE_OR_ADDRESS, FROM_HEADER, OTHER_HEADER, QUOTED_LINE } from './marks';

/** Attributions are wrapped by some mail programs, into no more lines than this. */
const ATTRIBUTION_LINES = 3;

/** How many lines the attribution takes that begins here; undefined when none does. */
export function isAttribution(lines: readonly Line[], index: number): number | undefined {
  let joined = '';
  for (let count = 1; count <= ATTRIBUTION_LINES; count++) {
    const bare = lines[index + count - 1]?.bare ?? '';
    if (bare === '' || QUOTED_LINE.test(bare)) return undefined;
    joined = joined === '' ? bare : `${joined} ${bare}`;
    if (joined.length > 400) return undefined;
    if (/[:：]$/u.test(joined)) return ATTRIBUTION.test(joined) && DATE_OR_ADDRESS.test(joined) ? count : undefined;
  }
  return undefined;
}

/** Whether "From: …" stands here with at least one other header within the next three lines, as Outlook quotes. */
export function startsHeaderBlock(lines: readonly Line[], index: number): boolean {
  const first = lines[index];
  if (!first || !FROM_HEADER.test(first.bare)) return false;
  const next = lines.slice(index + 1, index + 4).filter((line) => OTHER_HEADER.test(line.bare));
  return next.length >= 1;
}
