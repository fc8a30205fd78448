const ownElements = new WeakSet<Node>();

/** Marks an element of ours before it is put into the page, so that reading and watching leave it out. */
export function markOwn(element: Element): void {
  ownElements.add(element);
}

/** Whether a node is an element that {@link markOwn} was called with. */
export function isOwn(node: Node): boolean {
  return ownElements.has(node);
}
