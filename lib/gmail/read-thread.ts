import type { ReadingState, ThreadSnapshot } from '../model';
import { readAccount } from './account';
import { languageOf } from './dom';
import { findThread, isThreadOpen, type ThreadPlace } from './find-thread';
import { inZoneOfGmail } from './gmail-zone';
import { isInPlace, KnownReadings } from './known-readings';
import { type MessageElements, type MessageReading, readMessage } from './read-message';
import { readingState } from './reading-state';
import { runAtOnce, type Steps } from './slices';

export type { MessageElements } from './read-message';

/** The open thread as plain data, and where its messages stand in the page, by message id. */
export interface ThreadReading {
  readonly snapshot: ThreadSnapshot;
  readonly elements: ReadonlyMap<string, MessageElements>;
}

/** What Gmail's page shows now. Without a thread, `ok` means that none is open, `unreadable` that one is, but was not understood. */
export type PageReading =
  | { readonly thread: ThreadReading; readonly reading: ReadingState }
  | { readonly thread: undefined; readonly reading: Exclude<ReadingState, 'partly'> };

/** Reads the thread on screen. Cheap to call again: bodies that have not changed are not read anew. Undefined: none is open, or it is unreadable. */
export function readThread(document: Document): ThreadReading | undefined {
  return runAtOnce(readSteps(document, new KnownReadings()));
}

/**
 * Reads the thread on screen one message a step, for whoever has to let others work in between; of messages that are
 * known nothing is read. What Gmail redraws meanwhile is read once more at the end.
 */
export function* readSteps(document: Document, known: KnownReadings): Steps<ThreadReading | undefined> {
  const place = yield* findThread(document);
  const account = readAccount(document);
  if (place?.id === undefined || account === undefined) return undefined;
  const context = { account, language: languageOf(document), now: Date.now() };
  const readings: MessageReading[] = [];
  for (const item of place.items) {
    const reading = known.at(item) ?? readMessage(item, context);
    known.keep(item, reading);
    readings.push(reading);
    yield;
  }
  for (const [at, item] of place.items.entries()) {
    const reading = readings[at];
    if (reading && !isInPlace(reading)) readings[at] = readMessage(item, context);
    yield;
  }
  return joinReadings(place, place.id, account, yield* inZoneOfGmail(document, readings, context.language));
}

/** Tells what the page shows, given what {@link readThread} found. */
export const pageReading = (document: Document, thread: ThreadReading | undefined): PageReading =>
  runAtOnce(pageSteps(document, thread));

/** The same for whoever has to let others work in between. */
export function* pageSteps(document: Document, thread: ThreadReading | undefined): Steps<PageReading> {
  if (thread !== undefined) return { thread, reading: thread.snapshot.reading };
  return { thread, reading: (yield* isThreadOpen(document)) ? 'unreadable' : 'ok' };
}

function joinReadings(
  place: ThreadPlace,
  threadId: string,
  account: string,
  readings: readonly MessageReading[],
): ThreadReading | undefined {
  const elements = new Map<string, MessageElements>();
  const messages = readings.map(({ snapshot, elements: own }) => {
    const { id } = snapshot;
    if (id === undefined || own === undefined) return snapshot;
    if (elements.has(id)) return { ...snapshot, id: undefined, problems: [...snapshot.problems, 'no-id' as const] };
    elements.set(id, own);
    return snapshot;
  });
  const state = readingState(messages);
  if (state === 'unreadable') return undefined;
  const reading = place.isWhole ? state : 'partly';
  return { snapshot: { account, threadId, subject: place.subject, reading, messages }, elements };
}
