import { createSheet, randomLetters } from './badge-host';

/** Marks words in mail bodies without touching the mail's DOM (CSS Custom Highlights). */
export interface Highlights {
  /** Marks these ranges for a message, instead of those marked for it before; none: marks nothing. */
  mark(messageId: string, ranges: readonly Range[]): void;
  /** Takes back every mark and the style for it. */
  clear(): void;
}

/** Calm in light and dark: a thin wash of ochre and a dotted line, which also tells without colour. */
const rules = (name: string) => `
::highlight(${name}) {
  background-color: rgb(196 152 40 / 26%);
  text-decoration: underline dotted 1.5px rgb(150 110 10 / 80%);
}
@media (forced-colors: active) {
  ::highlight(${name}) { background-color: Mark; color: MarkText; }
}
@media print {
  ::highlight(${name}) { background-color: transparent; text-decoration: none; }
}`;

/** Prepares marking in this page. Nothing is added to the page before the first mark, or where the browser lacks highlights. */
export function createHighlights(document: Document): Highlights {
  const name = randomLetters();
  const marked = new Map<string, readonly Range[]>();
  let sheet: CSSStyleSheet | undefined;

  const paint = () => {
    const ranges = [...marked.values()].flat();
    if (ranges.length === 0) return CSS.highlights.delete(name);
    if (!sheet) {
      sheet = createSheet(rules(name));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    return CSS.highlights.set(name, new Highlight(...ranges));
  };

  return {
    mark(messageId, ranges) {
      if (!hasHighlights() || (ranges.length === 0 && !marked.has(messageId))) return;
      if (ranges.length > 0) marked.set(messageId, ranges);
      else marked.delete(messageId);
      paint();
    },
    clear() {
      if (!sheet) return;
      marked.clear();
      paint();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      sheet = undefined;
    },
  };
}

const hasHighlights = () => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
