/** Measures the room our elements have in a message's header, so that they fit in without moving anything of Gmail's. */
export interface RoomWatch {
  /**
   * Fits something in after layout and before paint, and again whenever the header's size changes, until the answered
   * function is called. What is far from the screen waits until it comes near.
   */
  watch(header: Element, fit: Fit): () => void;
}

/** All are prepared, then all are measured, then all is written: layout is asked for once. */
export interface Fit {
  /** Writes: takes back what an earlier measure led to. */
  prepare?(): void;
  /** Reads layout; answers what writes. */
  measure(): () => void;
}

/** Two observers for the page. They observe headers, whose width does not change with what we put into them. */
export function watchRoom(): RoomWatch {
  const fits = new Map<Element, Set<Fit>>();
  const fitIn = (headers: readonly Element[]) => {
    const here = headers.flatMap((header) => [...(fits.get(header) ?? [])]);
    for (const fit of here) fit.prepare?.();
    for (const write of here.map((fit) => fit.measure())) write();
  };
  const arrivals = new IntersectionObserver((entries) => {
    const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const header of near) arrivals.unobserve(header);
    fitIn(near);
  }, NEAR);
  const sizes = new ResizeObserver((entries) => {
    const near = new Set(entries.map(({ target }) => target).filter(isNearScreen));
    for (const { target } of entries) if (!near.has(target)) arrivals.observe(target);
    fitIn([...near]);
  });
  return {
    watch(header, fit) {
      const here = fits.get(header) ?? new Set();
      fits.set(header, here.add(fit));
      // An element that is observed already is only measured now if it is observed anew.
      sizes.unobserve(header);
      sizes.observe(header);
      return () => {
        here.delete(fit);
        if (here.size > 0) return;
        fits.delete(header);
        sizes.unobserve(header);
        arrivals.unobserve(header);
      };
    },
  };
}

/** Up to one screen from being seen, whatever scrolls. */
const NEAR: IntersectionObserverInit = { scrollMargin: '100%', rootMargin: '100%' };

/** Not so for what is hidden: threads that were left stay in the page. */
function isNearScreen(element: Element): boolean {
  const { width, top, bottom } = element.getBoundingClientRect();
  return width > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}

/** Room enough for a badge without its word, in pixels. */
const SMALLEST = 34;

/**
 * Room for a badge that stands there at its full size: pixels from the end of the sender's name to the end of its row,
 * whatever the direction. A name that takes more than one row has made room of its own.
 */
export function measureBesideSender(senderSlot: Element): number {
  const row = senderSlot.parentElement?.getBoundingClientRect();
  const [first] = senderSlot.getClientRects();
  const { left, right, height } = senderSlot.getBoundingClientRect();
  if (!row || !first || height > first.height * 1.5) return SMALLEST;
  return isRightToLeft(senderSlot) ? left - row.left : row.right - right;
}

/** Pixels kept free on both sides of the line. */
const GAP = 12;

/**
 * Where the line fits into the last row of a header: pixels from the row's start to the start of the first gap that
 * holds it, whatever the direction; undefined where there is no such gap. `handle` is what has to fit.
 */
export function measureLineStart(host: Element, header: Element, handle: Element): number | undefined {
  const row = host.getBoundingClientRect();
  const { width, height } = handle.getBoundingClientRect();
  let start = 0;
  for (const ink of findInk(header, row.top - height * 0.75, row.top - height * 0.25, row, isRightToLeft(host))) {
    if (start > 0 && ink.start - start >= width + GAP) break;
    start = Math.max(start, ink.end + GAP);
  }
  return start > 0 && start + width <= row.width ? start : undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands in the header between two heights: stretches from the edge of the row where reading starts, in order. */
function findInk(header: Element, top: number, bottom: number, row: DOMRect, fromRight: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const element of header.querySelectorAll('*')) {
    if (!hasInk(element)) continue;
    const { left, right, width, top: elementTop, bottom: elementBottom } = element.getBoundingClientRect();
    if (width === 0 || elementBottom <= top || elementTop >= bottom) continue;
    stretches.push(
      fromRight
        ? { start: row.right - right, end: row.right - left }
        : { start: left - row.left, end: right - row.left },
    );
  }
  return stretches.sort((one, other) => one.start - other.start);
}

/** Whether an element shows or does something itself, rather than only holding others. */
function hasInk(element: Element): boolean {
  if (element.matches('img, svg, button, [role="button"], [role="checkbox"]')) return true;
  return Array.from(element.childNodes).some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
}

const isRightToLeft = (element: Element) => getComputedStyle(element).direction === 'rtl';
