/**
 * Finds room for the line in the last row of a message's header, so that it appears without moving the mail below.
 * Only where there is no room does the line take a row of its own.
 */
export interface RoomWatch {
  /**
   * Tells where the line fits: pixels from the start of the row, or undefined for "nowhere". Tells now, after layout
   * and before paint, and again whenever the header's size changes. `handle` is what has to fit.
   * Returns what ends it.
   */
  watch(host: Element, header: Element, handle: Element, tell: (start: number | undefined) => void): () => void;
}

/** Pixels kept free on both sides of the line. */
const GAP = 12;

/** One observer for all lines of the page. It observes headers: the line's own size changes with the answer. */
export function watchRoom(): RoomWatch {
  const measures = new Map<Element, () => void>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) measures.get(target)?.();
  });
  return {
    watch(host, header, handle, tell) {
      measures.set(header, () => {
        if (host.isConnected) tell(findStart(host, header, handle.getBoundingClientRect()));
      });
      observer.observe(header);
      return () => {
        measures.delete(header);
        observer.unobserve(header);
      };
    },
  };
}

/** The start of the first gap that holds the line, measured from the row's own start, whatever the direction. */
function findStart(host: Element, header: Element, { width, height }: DOMRect): number | undefined {
  const row = host.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(host).direction === 'rtl';
  let start = 0;
  for (const ink of findInk(header, row.top - height, row.top, isRightToLeft ? row.right : row.left, isRightToLeft)) {
    if (start > 0 && ink.start - start >= width + GAP) break;
    start = Math.max(start, ink.end + GAP);
  }
  return start > 0 && start + width <= row.width ? start : undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands in the header between two heights: stretches from the edge where reading starts, in order. */
function findInk(header: Element, top: number, bottom: number, edge: number, isRightToLeft: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const element of header.querySelectorAll('*')) {
    if (!hasInk(element)) continue;
    const rect = element.getBoundingClientRect();
    if (rect.width === 0 || rect.bottom <= top + 1 || rect.top >= bottom - 1) continue;
    const { left, right } = rect;
    stretches.push(
      isRightToLeft ? { start: edge - right, end: edge - left } : { start: left - edge, end: right - edge },
    );
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** Whether an element shows or does something itself, rather than only holding others. */
function hasInk(element: Element): boolean {
  if (element.matches('img, svg, button, [role="button"], [role="checkbox"]')) return true;
  return Array.from(element.childNodes).some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
}
