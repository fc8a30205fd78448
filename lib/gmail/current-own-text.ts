import { countElements, textOf } from './dom';
import { type OwnText, readOwnText } from './own-text';

interface Remembered {
  readonly mark: string;
  readonly ownText: OwnText;
}

const remembered = new WeakMap<Element, Remembered>();

/** A body's own words; walked again only when its text or its structure has changed. */
export function currentOwnText(body: Element): OwnText {
  const text = textOf(body);
  const mark = `${countElements(body)} ${text.length} ${digest(text)}`;
  const known = remembered.get(body);
  if (known?.mark === mark) return known.ownText;
  const ownText = readOwnText(body);
  remembered.set(body, { mark, ownText });
  return ownText;
}

/** FNV-1a over UTF-16 units, 32 bits: tells a change, not an attack. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
