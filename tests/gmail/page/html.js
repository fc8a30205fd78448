/**
 * Markup that is safe to parse: what `html` makes. Anything else put into a template is escaped.
 */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

/** The page's one Trusted Types policy; only this file writes HTML. */
const policy = globalThis.trustedTypes?.createPolicy('gmail#html', { createHTML: (text) => text });

/**
 * Template tag: interpolated values are escaped, unless they are markup or lists of markup; undefined and false vanish.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return new Markup(strings.map((text, at) => text + (at < values.length ? render(values[at]) : '')).join(''));
}

/**
 * Mail bodies come as HTML already.
 * @param {string} text
 */
export function raw(text) {
  return new Markup(text);
}

/**
 * @param {Document} document
 * @param {Markup} markup one element and whatever is around it
 * @returns {any} the element
 */
export function elementOf(document, markup) {
  const template = document.createElement('template');
  template.innerHTML = trusted(markup);
  const element = template.content.firstElementChild;
  if (!element) throw new Error('There is no element in this markup');
  return document.importNode(element, true);
}

/**
 * Replaces what is inside an element.
 * @param {Element} element
 * @param {Markup} markup
 */
export function fill(element, markup) {
  element.innerHTML = trusted(markup);
}

/**
 * @param {string} text
 * @returns {string}
 */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** @param {unknown} value */
function render(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return value === undefined || value === false ? '' : escaped(String(value));
}

/**
 * @param {Markup} markup
 * @returns {any}
 */
function trusted(markup) {
  return policy ? policy.createHTML(markup.text) : markup.text;
}
