import type { Message, Severity } from '../../../model';
import { MINUTE } from '../../../time-units';
import type { ClientHistory, HistoryEntry } from '../../history';
import type { HistoryDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';

/**
 * So many messages within so many minutes, with no answer of the user's between them, are a flood. A thought in three parts
 * ("the attachment!", "and the date is the 5th") is none; a fourth message within the hour no longer waits for anybody.
 */
const FLOOD = { messages: 4, minutes: 60 } as const;

/** A run goes on until the user answers, or nothing came for so long. */
const RUN_BREAK_MINUTES = 60;

/** A flood that grows is told again each time it has doubled; from the first doubling on it weighs more. */
const severityOf = (count: number): Severity => (count >= 2 * FLOOD.messages ? 'moderate' : 'minor');

/** Stands on the message that makes a run a flood, and on those that double it. */
const detector: HistoryDetector = {
  find(message, history) {
    const { sentAt, direction, traits } = message;
    if (sentAt === undefined || direction === 'out' || traits?.includes('automatic')) return [];
    const run = [...runBefore(message, sentAt, history), sentAt];
    const start = startOfFlood(run);
    const count = start === undefined ? 0 : run.length - start;
    if (!isToldAt(count)) return [];
    const minutes = Math.round((sentAt - (run[start ?? 0] ?? sentAt)) / MINUTE);
    return [timeFinding(severityOf(count), { count, minutes, limit: FLOOD.messages, limitMinutes: FLOOD.minutes })];
  },
};

export default detector;

/** Times of the client's messages since the user's last one or the last break, oldest first. */
function runBefore({ key }: Message, sentAt: number, { entries }: ClientHistory): readonly number[] {
  const run: number[] = [];
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry === undefined) break;
    if (isMachine(entry) || entry.key === key || entry.sentAt > sentAt) continue;
    if (entry.direction === 'out') break;
    if ((run.at(-1) ?? sentAt) - entry.sentAt > RUN_BREAK_MINUTES * MINUTE) break;
    run.push(entry.sentAt);
  }
  return run.reverse();
}

const isMachine = ({ traits }: HistoryEntry): boolean => traits?.includes('automatic') ?? false;

/** Index of the first message of a run that begins a flood; undefined when it is none. */
function startOfFlood(run: readonly number[]): number | undefined {
  const start = run.findIndex((first, index) => {
    const last = run[index + FLOOD.messages - 1];
    return last !== undefined && last - first <= FLOOD.minutes * MINUTE;
  });
  return start < 0 ? undefined : start;
}

/** At the limit, at twice the limit, at four times … */
const isToldAt = (count: number): boolean => count > 0 && Number.isInteger(Math.log2(count / FLOOD.messages));
