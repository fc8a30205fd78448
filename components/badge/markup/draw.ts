import type { ComponentChildren } from 'preact';
import type { Markup, MarkupProps } from './jsx-runtime';

/**
 * Makes what stands inside an element the same as the markup says. What is right already stays: a button that was
 * focused before still is.
 */
export function draw(markup: ComponentChildren, parent: Element): void {
  const wanted = flatten(markup);
  wanted.forEach((node, index) => {
    const present = parent.childNodes[index];
    const fitting = drawNode(node, present, parent);
    if (!present) parent.append(fitting);
    else if (fitting !== present) present.replaceWith(fitting);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}

/** Text, or an element whose type is a tag. */
type Drawn = string | { readonly type: string; readonly props: MarkupProps };

/** Calls components and leaves out what JSX leaves out: `false`, `true`, `null`, `undefined`. */
function flatten(markup: unknown): Drawn[] {
  if (markup === undefined || markup === null || typeof markup === 'boolean') return [];
  if (Array.isArray(markup)) return markup.flatMap(flatten);
  if (!isMarkup(markup)) return [String(markup)];
  const { type, props } = markup;
  return typeof type === 'string' ? [{ type, props }] : flatten(type(props));
}

const isMarkup = (markup: unknown): markup is Markup =>
  typeof markup === 'object' && markup !== null && 'type' in markup;

function drawNode(node: Drawn, present: ChildNode | undefined, parent: Element): ChildNode {
  if (typeof node === 'string') {
    if (!(present instanceof Text)) return parent.ownerDocument.createTextNode(node);
    if (present.data !== node) present.data = node;
    return present;
  }
  const fits = present instanceof Element && present.localName === node.type;
  const element = fits ? present : create(node.type, parent);
  setProps(element, node.props);
  draw(node.props.children as ComponentChildren, element);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

const create = (tag: string, parent: Element): Element =>
  parent.ownerDocument.createElementNS(tag === 'svg' ? SVG : (parent.namespaceURI ?? ''), tag);

/** The props an element was drawn with; its listeners look here for what to do. */
const drawnProps = new WeakMap<Element, MarkupProps>();

function setProps(element: Element, props: MarkupProps): void {
  const before = drawnProps.get(element) ?? {};
  drawnProps.set(element, props);
  for (const name of Object.keys(before)) if (!(name in props)) setAttribute(element, name, undefined);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || value === before[name]) continue;
    if (typeof value === 'function') listen(element, name, name in before);
    else setAttribute(element, name, value);
  }
}

/** `onClick` and the like: one listener for good, which calls what the element was drawn with last. */
function listen(element: Element, name: string, isListening: boolean): void {
  if (isListening) return;
  element.addEventListener(name.slice(2).toLowerCase(), (event) => {
    const react = drawnProps.get(element)?.[name];
    if (typeof react === 'function') react(event);
  });
}

/** `false` is a value for ARIA, and absence for everything else. */
function setAttribute(element: Element, name: string, value: unknown): void {
  const isAbsent = value === undefined || value === null || (value === false && !name.startsWith('aria-'));
  if (isAbsent) element.removeAttribute(name);
  else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
}
