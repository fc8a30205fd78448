import type { SignalId } from '../model';
import { DAY, MINUTE } from '../time-units';
import type { ClientHistory, HistoryEntry } from './history';
import { signals } from './index';

/** How long a boundary is remembered, in days: a quarter of a year, as long as the trial that the product proposes after one. */
export const BOUNDARY_DAYS = 90;

/** How long a client is given to read one, in minutes. What crosses it on the way ignores nothing. */
const READING_MINUTES = 60;

/** A boundary set in general is about what led to it: what was found in so many days before it (DESIGN §8's span of a habit). */
const LED_TO_DAYS = 14;

/** … as far as it wears out one of these; a general "please keep to that" is about manners and hours, not about money. */
const GENERAL: readonly string[] = ['respect', 'time'];

/** Something that the user asked the client to stop. */
export interface Boundary {
  /** UTC ms at which it was sent, and from which it can have been read. */
  readonly at: number;
  readonly readableAt: number;
  /** Signals that it is about. */
  readonly about: readonly SignalId[];
}

/** The boundaries that a client could know of at an instant (UTC ms) and that are not forgotten, newest first. */
export function boundariesBefore(at: number, { entries }: ClientHistory): readonly Boundary[] {
  return entries
    .flatMap((entry, index) => {
      const readableAt = entry.sentAt + READING_MINUTES * MINUTE;
      if (readableAt > at || entry.sentAt < at - BOUNDARY_DAYS * DAY) return [];
      const marks = (entry.marks ?? []).filter(({ signal }) => signals.get(signal)?.marks === 'boundary');
      return marks.map(({ about }) => ({
        at: entry.sentAt,
        readableAt,
        about: about.length > 0 ? about : whatLedTo(entry, entries.slice(0, index)),
      }));
    })
    .reverse();
}

function whatLedTo({ sentAt }: HistoryEntry, before: readonly HistoryEntry[]): readonly SignalId[] {
  const found = before
    .filter((entry) => entry.sentAt >= sentAt - LED_TO_DAYS * DAY)
    .flatMap((entry) => entry.signals ?? []);
  return [...new Set(found)].filter((signal) => GENERAL.includes(signals.get(signal)?.dimension ?? ''));
}
