const ownElements = new WeakSet<Node>();
/** Those that are to stay in the page. */
const kept = new WeakSet<Node>();

/** Marks an element of ours before it is put into the page, so that reading and watching leave it out. */
export function markOwn(element: Element): void {
  ownElements.add(element);
  kept.add(element);
}

/** Whether a node is an element that {@link markOwn} was called with. */
export function isOwn(node: Node): boolean {
  return ownElements.has(node);
}

/** Takes an element of ours out of the page: then nobody has thrown it away. */
export function removeOwn(element: Element): void {
  kept.delete(element);
  element.remove();
}

/** Whether a node is an element of ours that we have not removed ourselves. */
export function isKept(node: Node): boolean {
  return kept.has(node);
}
