/** Elements that a report is made of: none that loads, runs, links or submits anything. */
type ElementName =
  | 'html'
  | 'head'
  | 'meta'
  | 'title'
  | 'style'
  | 'body'
  | 'header'
  | 'main'
  | 'section'
  | 'article'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'p'
  | 'bdi'
  | 'blockquote'
  | 'mark'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'ol'
  | 'ul'
  | 'li'
  | 'div'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

type AttributeName = 'charset' | 'class' | 'content' | 'dir' | 'http-equiv' | 'lang' | 'name' | 'scope';

type Attributes = Readonly<Partial<Record<AttributeName, string>>>;

/** Markup that {@link element} made: nothing else can be one, so that text is always escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in an element: markup, or text that is escaped. */
export type Content = Markup | string | readonly Content[];

/** One element with its attributes and content. Only the style sheet, which is ours, may stand in `style`. */
export function element(name: ElementName, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const open = `<${name}${start.join('')}>`;
  return new Markup(
    name === 'meta' ? `${open}\n` : `${open}${content.map(textOf).join('')}</${name}>${END[name] ?? ''}`,
  );
}

/** The style sheet: raw text to the parser, so nothing from outside may ever be in it. */
export const styleElement = (css: string): Markup => new Markup(`<style>${css}</style>\n`);

/** A place that is filled later. No text can look like it: {@link escapeHtml} leaves no control character. */
export const HOLE: Markup = new Markup('\0');

/** Line ends behind blocks, for those who read the source. */
const END: Partial<Record<ElementName, string>> = {
  title: '\n',
  head: '\n',
  header: '\n',
  section: '\n',
  article: '\n',
  h1: '\n',
  h2: '\n',
  h3: '\n',
  p: '\n',
  blockquote: '\n',
  dl: '\n',
  dd: '\n',
  li: '\n',
  table: '\n',
  tr: '\n',
  body: '\n',
  html: '\n',
};

const textOf = (content: Content): string => {
  if (content instanceof Markup) return content.text;
  return typeof content === 'string' ? escapeHtml(content) : content.map(textOf).join('');
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Text as HTML shows it, in content and in quoted attributes. Controls and unpaired surrogates, which no reader shows
 * and parsers change, become U+FFFD; carriage returns become line feeds.
 */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be replaced
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? character);
