/** What our elements stand in inside Gmail's page: one custom element each, with a closed shadow root. */

/** `badge`: beside a sender. `line`: between a message's header and its body. `note`: in a corner of the page. */
export type HostKind = 'badge' | 'line' | 'note';

export interface BadgeHost {
  /** What stands in Gmail's DOM. */
  readonly element: HTMLElement;
  /** Inside the closed shadow root; everything is rendered here. */
  readonly container: HTMLElement;
}

/** Marks our hosts, so that a page can be cleared of those of an earlier content script. Its value is the {@link HostKind}. */
export const HOST_ATTRIBUTE = 'data-good-terms';

/** Another name each time the page is loaded: no rule of a page or a mail can be written for it. */
const TAG = `${randomLetters()}-${randomLetters()}`;

/**
 * Makes a host that is not in the page yet. Nothing the user does inside it reaches Gmail, and nothing that a script
 * makes up reaches what is inside.
 */
export function createHost(document: Document, kind: HostKind, styles: CSSStyleSheet): BadgeHost {
  const element = document.createElement(TAG);
  element.setAttribute(HOST_ATTRIBUTE, kind);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styles];
  refuseMadeUpEvents(root);
  keepEventsInside(element);
  const container = document.createElement('div');
  container.className = kind;
  root.append(container);
  return { element, container };
}

/** Removes hosts that a content script left behind when its extension was updated. */
export function removeStaleHosts(document: Document): void {
  for (const element of document.querySelectorAll(`[${HOST_ATTRIBUTE}]`))
    if (element.localName.includes('-')) element.remove();
}

/** A style sheet for any number of hosts. */
export function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A word of eight random letters: a name that nobody can foresee. */
export function randomLetters(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** Gmail's header folds the message when clicked, and single keys are its shortcuts. */
const KEPT_INSIDE = [
  ...['keydown', 'keypress', 'keyup'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
] as const;

function keepEventsInside(element: HTMLElement): void {
  for (const type of KEPT_INSIDE) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** Only a person may open a client file or judge a finding (security: clickjacking and scripted clicks). */
function refuseMadeUpEvents(root: ShadowRoot): void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['click', 'keydown']) root.addEventListener(type, refuse, { capture: true });
}
