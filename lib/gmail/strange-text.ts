import { isMatch, queryAll } from './dom';
import type { OwnText } from './own-text';
import { FRAME, REWRITTEN, TRANSLATED_PAGE } from './selectors';

/**
 * `rewritten`: what a body shows is not what its sender wrote: a translation, encrypted text, the notice of a confidential
 * mail. `framed`: a part of it can be seen in a frame only: mail that changes, decrypted text.
 */
type Strangeness = 'rewritten' | 'framed' | undefined;

// RFC 9580 §6.2.1: text that nobody can read.
const ENCRYPTED = /^-----BEGIN PGP MESSAGE/m;

/** What was read first, by the message's place in the list. Gmail uses places again, hence the id. */
const firstTexts = new WeakMap<Element, { readonly id: string | undefined; readonly text: string }>();

/** Tells whether a body's text is its sender's. One that is replaced by quite another was translated, whoever did it. */
export function strangenessOf(item: Element, id: string | undefined, body: Element, { text }: OwnText): Strangeness {
  const isRewritten = isMatch(body, `${TRANSLATED_PAGE} *`) || queryAll(body, REWRITTEN).length > 0;
  if (isReplaced(item, id, text) || isRewritten || ENCRYPTED.test(text)) return 'rewritten';
  return queryAll(body, FRAME).length > 0 ? 'framed' : undefined;
}

/** Bodies grow while they load, and other extensions add to them: then what was there first is there still. */
function isReplaced(item: Element, id: string | undefined, text: string): boolean {
  const first = firstTexts.get(item);
  const isKnown = first !== undefined && first.id === id && first.text !== '';
  if (isKnown && !text.includes(first.text)) return !first.text.includes(text);
  firstTexts.set(item, { id, text });
  return false;
}
