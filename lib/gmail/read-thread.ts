import type { ReadingState, ThreadSnapshot } from '../model';

/** Where one message stands in the page; only for messages that have an id and a header. */
export interface MessageElements {
  /** The message's place in the list (Gmail's list item). */
  readonly item: Element;
  /** The last element of the sender's name: put what belongs beside the sender right after it. Gmail repaints inside it. */
  readonly senderSlot: Element;
  /** The message's header; its next sibling comes before the body. */
  readonly header: Element;
  /** What the message says; undefined while Gmail has not loaded it. Never put anything inside. */
  readonly body: Element | undefined;
}

/** The open thread as plain data, and where its messages stand in the page, by message id. */
export interface ThreadReading {
  readonly snapshot: ThreadSnapshot;
  readonly elements: ReadonlyMap<string, MessageElements>;
}

/** What Gmail's page shows now. Without a thread, `ok` means that none is open, `unreadable` that one is, but was not understood. */
export type PageReading =
  | { readonly thread: ThreadReading; readonly reading: ReadingState }
  | { readonly thread: undefined; readonly reading: Exclude<ReadingState, 'partly'> };

/** Reads the thread on screen. Cheap to call again: what has not changed is not read anew. Undefined: none is open, or it is unreadable. */
export declare function readThread(document: Document): ThreadReading | undefined;
