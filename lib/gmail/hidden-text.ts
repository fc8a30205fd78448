/**
 * Tells text that a reader of the mail cannot see: it is not judged, neither for nor against anybody.
 * Styles are computed ones; they are asked for outside mutation callbacks only, and layout is not asked for unless a box clips.
 */

/** Colour as red, green, blue and opacity; undefined where it cannot be told (images, named colour spaces). */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What the elements around a text do to it. */
export interface Surroundings {
  readonly background: Colour | undefined;
}

/** Smaller than this, in CSS pixels, nobody reads. */
const SMALLEST = 2;
/** Opacity that nobody sees. */
const FAINTEST = 0.05;
/** Differences of colour, in parts of 255, that nobody sees. */
const CLOSEST = 16;
/** Outside the page, in CSS pixels. */
const FAR = -500;

/** Whether an element hides all that is in it, whatever its children say. */
export function hidesAll(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || Number.parseFloat(style.opacity) < FAINTEST) return true;
  if (Number.parseFloat(style.textIndent) < FAR) return true;
  if (/^(?:absolute|fixed)$/.test(style.position) && isOutside(style)) return true;
  return /hidden|clip/.test(style.overflow) && isTiny(style);
}

function isOutside(style: CSSStyleDeclaration): boolean {
  if ([style.left, style.top, style.right, style.bottom].some((side) => Number.parseFloat(side) < FAR)) return true;
  return /rect\((?:0(?:px)?[,\s]*){4}\)|rect\(1px[,\s]+1px[,\s]+1px[,\s]+1px\)/.test(style.clip);
}

function isTiny(style: CSSStyleDeclaration): boolean {
  return [style.maxHeight, style.maxWidth, style.height, style.width].some((size) => Number.parseFloat(size) <= 1);
}

/** Whether the text directly inside an element is invisible. */
export function hidesText(style: CSSStyleDeclaration, { background }: Surroundings): boolean {
  if (/hidden|collapse/.test(style.visibility) || Number.parseFloat(style.fontSize) < SMALLEST) return true;
  const colour = parseColour(style.color);
  if (colour === undefined) return false;
  return colour[3] < FAINTEST || (background !== undefined && isSame(colour, background));
}

/** The surroundings inside an element, given those outside. An image behind the text makes the background unknown. */
export function surroundingsIn(style: CSSStyleDeclaration, outside: Surroundings): Surroundings {
  if (style.backgroundImage !== '' && style.backgroundImage !== 'none') return { background: undefined };
  const own = parseColour(style.backgroundColor);
  if (own === undefined || own[3] < FAINTEST) return outside;
  return { background: own[3] > 1 - FAINTEST ? own : undefined };
}

/** White paper, unless the text itself is white: then the theme is dark, and the background unknown. */
export function surroundingsOf(body: CSSStyleDeclaration, above: readonly CSSStyleDeclaration[]): Surroundings {
  const paper: Surroundings = { background: [255, 255, 255, 1] };
  const found = above.reduceRight((outside, style) => surroundingsIn(style, outside), paper);
  return hidesText(body, found) ? { background: undefined } : found;
}

function isSame(one: Colour, other: Colour): boolean {
  return [0, 1, 2].every((part) => Math.abs((one[part] ?? 0) - (other[part] ?? 0)) <= CLOSEST);
}

/** Computed colours are `rgb(…)` or `rgba(…)` in every browser, but for colour spaces that mail does not use. */
function parseColour(value: string): Colour | undefined {
  const parts = /^rgba?\(([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+))?\)$/.exec(value);
  if (parts === null) return undefined;
  const [, red, green, blue, alpha = '1'] = parts;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}
