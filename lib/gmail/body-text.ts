import { hasClass, roleIn } from './body-marks';
import { attributeOf, dataOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from './dom';
import { hidesAll, hidesText, type Surroundings, surroundingsIn, surroundingsOf } from './hidden-text';
import { type BodyLine, LineBuilder, type LineRole } from './line-builder';
import { isOwn } from './own-elements';
import { CLIPPED_NOTE, TOGGLE, TRIMMED } from './selectors';

/** What a walk through a mail's body gives. */
export interface BodyText {
  readonly lines: readonly BodyLine[];
  /** Not all of it was read: too long. */
  readonly isCut: boolean;
}

/** UTF-16 units read of one mail, quoted history and all. */
const TEXT_LIMIT = 400_000;
/** Nodes visited in one mail: layout tables of newsletters have some thousands. */
const NODE_LIMIT = 30_000;

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
const SILENT = new Set(
  'head title style script noscript template object iframe svg math select textarea button canvas audio video'.split(
    ' ',
  ),
);

/** What holds for the inside of an element. */
interface Place {
  readonly role: LineRole;
  readonly surroundings: Surroundings;
  /** Its own text cannot be seen; that of its children may. */
  readonly isHidden: boolean;
  readonly keepsLines: boolean;
}

/**
 * Walks through a mail's body and gives its visible text as lines, each with its role as far as the markup tells it and
 * with the place of its words in the page. Reads only; nothing is changed or copied.
 */
export function readBody(body: Element): BodyText {
  const walk = new BodyWalk(placeOf(body));
  walk.run(body);
  return { lines: walk.builder.finish(), isCut: walk.isCut };
}

function placeOf(body: Element): Place {
  const above: CSSStyleDeclaration[] = [];
  for (let element: Element | undefined = body; element !== undefined; element = parentOf(element)) {
    above.push(getComputedStyle(element));
  }
  const style = getComputedStyle(body);
  const surroundings = surroundingsOf(style, above);
  return { role: 'own', surroundings, isHidden: hidesText(style, surroundings), keepsLines: keepsLines(style) };
}

class BodyWalk {
  readonly builder = new LineBuilder();
  isCut = false;
  #nodes = 0;
  #seenToggle = false;
  readonly #outer: Place;

  constructor(outer: Place) {
    this.#outer = outer;
  }

  /** A loop and not a recursion: a hostile mail may nest ten thousand elements. */
  run(body: Element): void {
    const open: { readonly place: Place; next: Node | undefined; readonly end: () => void }[] = [
      { place: this.#outer, next: firstChildOf(body), end: () => {} },
    ];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const node = top.next;
      if (node === undefined) {
        top.end();
        open.pop();
        continue;
      }
      top.next = nextSiblingOf(node);
      if (this.#isTooMuch()) return;
      if (isText(node)) this.#addText(node, top.place);
      else if (isElement(node)) {
        const place = this.#enter(node, top.place);
        if (place !== undefined) open.push({ place, next: firstChildOf(node), end: () => this.#leave(node) });
      }
    }
  }

  #isTooMuch(): boolean {
    this.#nodes += 1;
    this.isCut = this.#nodes > NODE_LIMIT || this.builder.length > TEXT_LIMIT;
    return this.isCut;
  }

  #addText(text: Text, place: Place): void {
    if (!place.isHidden) this.builder.addText(text, dataOf(text), place.role, place.keepsLines);
  }

  /** Undefined for an element whose inside is not read. */
  #enter(element: Element, outside: Place): Place | undefined {
    const tag = tagOf(element);
    if (tag === 'br') this.builder.breakLine();
    if (tag === 'img') this.#addEmoji(element, outside);
    if (tag === 'br' || tag === 'img' || SILENT.has(tag) || isOwn(element)) return undefined;
    if (hasClass(element, CLIPPED_NOTE)) return undefined;
    this.#seenToggle ||= hasClass(element, TOGGLE);
    const isTrimmed = this.#seenToggle && TRIMMED.some((name) => hasClass(element, name));
    if (outside.role === 'quote' || outside.role === 'forward') {
      this.#separate(tag);
      return outside; // all of it is left out: what it looks like makes no difference
    }
    const style = getComputedStyle(element);
    if (hidesAll(style) && (!isTrimmed || /display:\s*none/.test(attributeOf(element, 'style') ?? '')))
      return undefined;
    this.#separate(tag);
    const role = roleIn(element, isTrimmed, outside.role);
    const surroundings = surroundingsIn(style, outside.surroundings);
    return { role, surroundings, isHidden: hidesText(style, surroundings), keepsLines: keepsLines(style) };
  }

  #leave(element: Element): void {
    this.#separate(tagOf(element));
  }

  #separate(tag: string): void {
    if (tag === 'p') this.builder.endBlock(2);
    else if (BLOCKS.has(tag)) this.builder.endBlock(1);
    else if (tag === 'td' || tag === 'th') this.builder.addSpace();
  }

  #addEmoji(image: Element, place: Place): void {
    const emoji = attributeOf(image, 'data-emoji') ?? attributeOf(image, 'alt') ?? '';
    const isEmoji = emoji.length <= 16 && /\p{Extended_Pictographic}|\p{RI}/u.test(emoji) && !/\p{L}/u.test(emoji);
    if (isEmoji && !place.isHidden) this.builder.addImage(image, emoji, place.role);
  }
}

function keepsLines(style: CSSStyleDeclaration): boolean {
  return /^(?:pre|break-spaces)/.test(style.whiteSpace);
}
