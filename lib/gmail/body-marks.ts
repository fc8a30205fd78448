import { attributeOf, tagOf } from './dom';
import type { LineRole } from './line-builder';
import { type BodyMark, bodyMarks, OUTLOOK_LINE } from './selectors';

/** Longest class or id that is looked at. */
const NAME_LIMIT = 400;

const MARKS = Object.keys(bodyMarks) as readonly BodyMark[];

/**
 * What an element makes of the text inside. Once in history, a forward or a signature, all is part of it.
 * @param isTrimmed Whether Gmail has folded it away.
 */
export function roleIn(element: Element, isTrimmed: boolean, outside: LineRole): LineRole {
  if (outside === 'quote' || outside === 'forward' || outside === 'signature') return outside;
  const isPlain = outside === 'own' || outside === 'root';
  switch (markOf(element)) {
    case 'quote':
      return 'quote';
    case 'bare-quote':
      return isPlain ? 'bare-quote' : outside;
    case 'forward':
      return 'forward';
    case 'signature':
      return 'signature';
    case 'attribution':
      return 'attribution';
    case 'header':
      return 'header';
    case 'root':
      return isPlain ? 'root' : outside;
    default:
      return isTrimmed && isPlain ? 'trimmed' : outside;
  }
}

/** What the markup says of an element inside a mail; undefined for most. `bare-quote`: a blockquote that no mail program claims. */
function markOf(element: Element): BodyMark | 'bare-quote' | undefined {
  const names = namesOf(element);
  const mark = MARKS.find((each) => bodyMarks[each].some((end) => names.some((name) => name.endsWith(end))));
  const tag = tagOf(element);
  if (tag !== 'blockquote') return mark ?? (isOutlookLine(element) ? 'header' : undefined);
  if (mark !== undefined) return mark === 'root' ? 'quote' : mark;
  if (attributeOf(element, 'type') === 'cite') return 'quote';
  return isIndent(element, names) ? undefined : 'bare-quote';
}

/** Whether an element has exactly this class. */
export function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, 'class')?.slice(0, NAME_LIMIT).split(/\s+/).includes(name) ?? false;
}

function namesOf(element: Element): readonly string[] {
  const values = ['class', 'id', 'data-smartmail', 'name'].map((name) => attributeOf(element, name));
  return values.flatMap((value) => (value ? value.slice(0, NAME_LIMIT).split(/\s+/).filter(Boolean) : []));
}

function isOutlookLine(element: Element): boolean {
  return OUTLOOK_LINE.test(attributeOf(element, 'style') ?? '');
}

/** Gmail's "indent more" is a blockquote without a line at its side. */
function isIndent(element: Element, names: readonly string[]): boolean {
  if (names.some((name) => name.endsWith('indent-blockquote'))) return true;
  return /border(?:-[a-z]+)?:\s*(?:none|0)/i.test(attributeOf(element, 'style') ?? '');
}
