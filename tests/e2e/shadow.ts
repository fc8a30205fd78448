import type { CDPSession, Page } from 'playwright-core';

/**
 * Looks into our closed shadow roots through the DevTools protocol: the page itself cannot, and neither can Playwright's
 * locators, which is how it must be.
 */

/** `badge`: beside a sender. `line`: under a message's header. `note`: in a corner. See `lib/gmail/badge-host.ts`. */
type HostKind = 'badge' | 'line' | 'note';

/** The part of a DOM node of the protocol that is looked at. */
interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The words in each host of a kind, in the order of the page; hosts in hidden threads are left out. */
export async function shadowTexts(page: Page, kind: HostKind): Promise<readonly string[]> {
  return withHosts(page, kind, async (hosts) => hosts.map((host) => textOf(host)));
}

/** Clicks the first (or last) button inside hosts of a kind whose accessible name matches, with a trusted event where it stands. */
export async function clickInShadow(
  page: Page,
  kind: HostKind,
  words: RegExp,
  which: 'first' | 'last' = 'first',
): Promise<void> {
  const point = await withHosts(page, kind, async (hosts, cdp) => {
    for (const host of which === 'first' ? hosts : hosts.toReversed()) {
      const target = find(host, (node) => node.nodeName === 'BUTTON' && words.test(nameOf(node)));
      if (!target) continue;
      await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId: target.nodeId });
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId: target.nodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }
    return undefined;
  });
  if (!point) throw new Error(`No button in a ${kind} matches ${words}.`);
  await page.mouse.click(point.x, point.y);
}

async function withHosts<T>(
  page: Page,
  kind: HostKind,
  use: (hosts: readonly DomNode[], cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const hosts: DomNode[] = [];
    for (const host of findAll(root, (node) => attributeOf(node, 'data-good-terms') === kind))
      if (await isShown(cdp, host)) hosts.push(host);
    return await use(hosts, cdp);
  } finally {
    await cdp.detach();
  }
}

/** A node without a box is not on screen; the protocol says so with an error. */
const isShown = (cdp: CDPSession, node: DomNode): Promise<boolean> =>
  cdp.send('DOM.getBoxModel', { nodeId: node.nodeId }).then(
    () => true,
    () => false,
  );

const inside = (node: DomNode): readonly DomNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

const find = (node: DomNode, matches: (node: DomNode) => boolean): DomNode | undefined => findAll(node, matches)[0];

const findAll = (node: DomNode, matches: (node: DomNode) => boolean): readonly DomNode[] => [
  ...(matches(node) ? [node] : []),
  ...inside(node).flatMap((child) => findAll(child, matches)),
];

const textOf = (node: DomNode): string =>
  node.nodeName === '#text' ? node.nodeValue : inside(node).map(textOf).join(' ').replace(/\s+/g, ' ').trim();

const nameOf = (node: DomNode): string => attributeOf(node, 'aria-label') ?? textOf(node);

function attributeOf(node: DomNode, name: string): string | undefined {
  const attributes = node.attributes ?? [];
  const index = attributes.findIndex((value, position) => position % 2 === 0 && value === name);
  return index < 0 ? undefined : attributes[index + 1];
}
