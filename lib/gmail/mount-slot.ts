import type { Language, MessageJudgement, VerdictValue } from '../model';
import { createHost, type HostKind } from './badge-host';
import type { Theme } from './badge-host-theme';
import type { Highlights } from './highlights';
import type { RoomWatch } from './mount-room';
import type { Rendering } from './mount-view';
import { markOwn, removeOwn } from './own-elements';
import type { MessageElements } from './read-thread';

/** What the user can ask for from inside Gmail's page. */
export interface BadgeActions {
  openClientFile(clientId: string): void;
  /** Resolves when the verdict is stored. */
  giveVerdict(incidentId: string, verdict: VerdictValue): Promise<void>;
}

/** What all elements of ours in the page share. */
export interface MountingContext {
  readonly document: Document;
  readonly rendering: Rendering;
  readonly actions: BadgeActions;
  readonly sheet: CSSStyleSheet;
  readonly highlights: Highlights;
  readonly room: RoomWatch;
}

/** How our elements are to look for one message now. */
export interface MessageLook {
  readonly elements: MessageElements;
  readonly judgement: MessageJudgement;
  readonly locale: Language;
  readonly theme: Theme;
}

/** An element of ours for one message. */
export interface Mounted {
  /** Puts it where it belongs and renders it. Idempotent; what the user opened stays open. */
  show(look: MessageLook): void;
  /** Whether what was shown last is still in the page. */
  isInPlace(): boolean;
  remove(): void;
}

/** One host and its place in Gmail's page. */
export interface Slot {
  readonly element: HTMLElement;
  readonly container: HTMLElement;
  /** Puts the host after an element, unless it is there already. False: it is not in the page, and is not to be. */
  putAfter(anchor: Element, look: MessageLook): boolean;
  remove(): void;
}

/** How often an element that Gmail threw away is put back in one view; after that Gmail has won. */
const MOST_RETURNS = 3;

/** Makes a host with nothing in it and no place yet. */
export function createSlot({ document, rendering, sheet }: MountingContext, kind: HostKind): Slot {
  const { element, container } = createHost(document, kind, sheet);
  markOwn(element);
  let puts = 0;
  return {
    element,
    container,
    putAfter(anchor, { elements, theme }) {
      container.dataset.theme = theme;
      if (isAfter(element, anchor)) return true;
      const isOutside = anchor.isConnected && !elements.body?.contains(anchor);
      if (!isOutside || puts > MOST_RETURNS) return false;
      puts += 1;
      anchor.after(element);
      return true;
    },
    remove() {
      rendering.clear(container);
      removeOwn(element);
    },
  };
}

/** Beside or further on: what other extensions put in between is no reason to move. */
const isAfter = (element: Element, anchor: Element) =>
  element.isConnected &&
  element.parentNode === anchor.parentNode &&
  (anchor.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
