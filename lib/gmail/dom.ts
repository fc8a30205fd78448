/**
 * Reads the page through the prototypes' own getters. A mail may hold `<form><input name="textContent">`, and then
 * `form.textContent` is that input, even in a content script's isolated world (Chromium); the getters are not fooled.
 */

/** Walks up the prototypes: in some engines a subclass has a getter of its own. */
function getterOf(prototype: object, name: string): () => unknown {
  for (let owner: object | null = prototype; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const getter = Object.getOwnPropertyDescriptor(owner, name)?.get;
    if (getter !== undefined) return getter;
  }
  throw new Error(`This browser has no ${name}`);
}

// The names of getters and their types are the browser's: this file is the border where they are believed.
const read = <Value>(prototype: object, name: string): ((node: Node) => Value) => {
  const getter = getterOf(prototype, name);
  return (node) => getter.call(node) as Value;
};

const readNodeType = read<number>(Node.prototype, 'nodeType');
const readFirstChild = read<Node | null>(Element.prototype, 'firstChild');
const readNextSibling = read<Node | null>(Node.prototype, 'nextSibling');
const readParent = read<Element | null>(Node.prototype, 'parentElement');
const readConnected = read<boolean>(Node.prototype, 'isConnected');
const readText = read<string | null>(Element.prototype, 'textContent');
const readData = read<string>(CharacterData.prototype, 'data');
const readName = read<string>(Element.prototype, 'localName');
const readTitle = read<string>(Document.prototype, 'title');
const readRoot = read<Element | null>(Document.prototype, 'documentElement');
const { getAttribute, getAttributeNames, closest, matches, checkVisibility, getBoundingClientRect } = Element.prototype;
const { contains, compareDocumentPosition } = Node.prototype;
const { getElementsByTagName } = Element.prototype;
const queryElement = Element.prototype.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => readNodeType(node) === 1;

/** Whether a node is a piece of text. */
export const isText = (node: Node): node is Text => readNodeType(node) === 3;

/** The first child of an element. */
export const firstChildOf = (element: Element): Node | undefined => readFirstChild(element) ?? undefined;

/** The node after another one in the same parent. */
export const nextSiblingOf = (node: Node): Node | undefined => readNextSibling(node) ?? undefined;

/** The element that a node stands in. */
export const parentOf = (node: Node): Element | undefined => readParent(node) ?? undefined;

/** Whether a node stands in the page. */
export const isConnected = (node: Node): boolean => readConnected(node);

/** The text of an element, hidden parts and all. */
export const textOf = (element: Element): string => readText(element) ?? '';

/** The characters of a piece of text. */
export const dataOf = (text: Text): string => readData(text);

/** The tag, in lower case for HTML. */
export const tagOf = (element: Element): string => readName(element);

/** The value of an attribute as it stands in the page: hostile, see `cleanValue`. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  getAttribute.call(element, name) ?? undefined;

/** The element itself or the nearest one around it that fits the selector. */
export const closestTo = (element: Element, selector: string): Element | undefined =>
  closest.call(element, selector) ?? undefined;

/** Whether an element fits the selector. */
export const isMatch = (element: Element, selector: string): boolean => matches.call(element, selector);

/** Whether the first node is the second or holds it. */
export const isWithin = (container: Node, node: Node): boolean => contains.call(container, node);

/** The title of the page. */
export const titleOf = (document: Document): string => readTitle(document);

/** The language that the page says it is in: Gmail's own, whatever the mails are written in. */
export function languageOf(document: Document): string {
  const root = readRoot(document);
  return (root && getAttribute.call(root, 'lang')) || 'en';
}

/** Whether an element is shown (not `display: none`, not `visibility: hidden`, here or above). Asks for styles, not for layout. */
export const isShown = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

/** Area on screen in CSS pixels, for choosing between two that are shown. Asks for layout. */
export function areaOf(element: Element): number {
  const { width, height } = getBoundingClientRect.call(element);
  return width * height;
}

/** For sorting by the order of the page. */
export const comparePlaces = (one: Node, other: Node): number =>
  compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** The elements directly inside an element, in order. */
export function childrenOf(element: Element): readonly Element[] {
  const children: Element[] = [];
  for (let node = readFirstChild(element); node !== null; node = readNextSibling(node)) {
    if (isElement(node)) children.push(node);
  }
  return children;
}

/** The attributes of an element. */
export const attributesOf = (element: Element): readonly { readonly name: string; readonly value: string }[] =>
  getAttributeNames.call(element).map((name) => ({ name, value: getAttribute.call(element, name) ?? '' }));

/** How many elements an element holds. */
export const countElements = (element: Element): number => getElementsByTagName.call(element, '*').length;

/** All elements inside `root` that fit the selector. For Gmail's own elements `find.ts` is to be asked. */
export function queryAll(root: Document | Element, selector: string): Element[] {
  const list = readNodeType(root) === 9 ? queryDocument.call(root, selector) : queryElement.call(root, selector);
  return Array.from(list);
}
