import type { Span } from '../model';
import { dataOf, isConnected, isText } from './dom';
import { ownTextOf } from './own-text';

/**
 * The places in the page of a span of a message's text (`MessageSnapshot.text`), one range a piece of text.
 * Pieces that Gmail has changed since they were read are left out, as are images of emoji.
 */
export function rangesOf(body: Element, span: Span): Range[] {
  const { text, pieces } = ownTextOf(body);
  const ranges: Range[] = [];
  for (const { node, start, length, offset } of pieces) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, start + length);
    if (from >= to || !isText(node) || !isConnected(node)) continue;
    const data = dataOf(node).slice(offset + from - start, offset + to - start);
    if (data.replace(/\s/g, ' ') !== text.slice(from, to)) continue;
    const range = new Range();
    range.setStart(node, offset + from - start);
    range.setEnd(node, offset + to - start);
    ranges.push(range);
  }
  return ranges;
}
