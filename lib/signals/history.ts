import { firstIndex } from '../first-index';
import type { Direction, Mark, MessageRecord, SignalId, Trait, Use } from '../model';
import { DAY } from '../time-units';

/** Another message of the same client, as far as times are concerned. */
export interface HistoryEntry {
  readonly key: string;
  readonly threadId: string;
  readonly direction: Direction;
  readonly sentAt: number;
  /** What the user said in it, where there was anything; only on the user's own messages. */
  readonly marks?: readonly Mark[];
  /** What was found in it and not dismissed, where there was anything; only on the client's messages. */
  readonly signals?: readonly SignalId[];
  /** What was found in it, of which the user said that it is not so. */
  readonly dismissed?: readonly SignalId[];
  readonly traits?: readonly Trait[];
  /** What it asked for of the agreement's limits. */
  readonly uses?: readonly Use[];
}

/** What came before a message between the user and its client, oldest first; the message itself is not in it. */
export interface ClientHistory {
  readonly entries: readonly HistoryEntry[];
}

/**
 * How far back a message's history reaches, in ms: 120 days, for what led to a boundary (14 days) that is remembered for 90,
 * and some weeks more to tell what is usual. It bounds what one message costs, and which later messages are to be judged
 * again when an older one becomes known.
 */
export const HISTORY_REACH = 120 * DAY;

/** Where a message stands among a client's; messages of the same minute are ordered by key, so that each has one place. */
export interface Place {
  readonly key: string;
  readonly sentAt: number;
}

/** The messages after a place, as far as an instant (UTC ms, included). */
export interface Stretch {
  readonly from: Place;
  readonly until: number;
}

/** Compares places, the older first. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.sentAt - b.sentAt || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * A message of known time as later ones see it. `found`: signals found in it, other than those that only stand and those that
 * the user `dismissed`.
 */
export const entryOf = (
  { key, threadId, direction, marks, traits, uses }: Omit<HistoryEntry, 'signals' | 'dismissed' | 'sentAt'>,
  sentAt: number,
  found: readonly SignalId[],
  dismissed: readonly SignalId[] = [],
): HistoryEntry => ({
  key,
  threadId,
  direction,
  sentAt,
  ...(marks && marks.length > 0 && { marks }),
  ...(traits && traits.length > 0 && { traits }),
  ...(uses && uses.length > 0 && { uses }),
  ...(found.length > 0 && { signals: found }),
  ...(dismissed.length > 0 && { dismissed }),
});

/** What came before a message, within {@link HISTORY_REACH}. `entries` oldest first; nothing for a message of unknown time. */
export function historyOf(
  { key, sentAt }: Pick<MessageRecord, 'key' | 'sentAt'>,
  entries: readonly HistoryEntry[],
): ClientHistory {
  if (sentAt === undefined) return { entries: [] };
  const from = firstIndex(entries, (entry) => entry.sentAt >= sentAt - HISTORY_REACH);
  const to = firstIndex(entries, (entry) => comparePlaces(entry, { key, sentAt }) >= 0);
  return { entries: entries.slice(from, to) };
}
