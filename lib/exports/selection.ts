import type { SignalId, VerdictValue } from '../model';

/** What of a client's record goes into an export. */
export interface Selection {
  /** First and last day, "YYYY-MM-DD" on the user's own calendar, both included; undefined: no bound. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Undefined: all of them. */
  readonly signals: readonly SignalId[] | undefined;
  /** Undefined: all of them. */
  readonly verdicts: readonly VerdictValue[] | undefined;
}

export const EVERYTHING_SELECTED: Selection = {
  from: undefined,
  to: undefined,
  signals: undefined,
  verdicts: undefined,
};

/** Whether an instant (UTC ms) lies in the selected days on the calendar of a zone. An unknown time lies only in all of time. */
export function isInRange(at: number | undefined, { from, to }: Selection, zone: string): boolean {
  const first = from === undefined ? undefined : startOf(from, zone);
  const end = to === undefined ? undefined : startOf(to, zone, 1);
  if (first === undefined && end === undefined) return true;
  if (at === undefined) return false;
  return (first === undefined || at >= first) && (end === undefined || at < end);
}

/** Whether an incident belongs to what was selected, besides its time. */
export const isSelected = (signal: SignalId, verdict: VerdictValue, { signals, verdicts }: Selection): boolean =>
  (signals === undefined || signals.includes(signal)) && (verdicts === undefined || verdicts.includes(verdict));

/** True where the first day is after the last one: nothing can be selected by it. */
export const isBackwards = ({ from, to }: Selection): boolean => from !== undefined && to !== undefined && from > to;

const starts = new Map<string, number | undefined>();

/** UTC ms of a day's first moment in a zone; undefined when it is no day. Asked for every incident, hence kept. */
function startOf(day: string, zone: string, daysLater = 0): number | undefined {
  const key = `${day} ${zone} ${daysLater}`;
  if (!starts.has(key)) starts.set(key, findStart(day, zone, daysLater));
  return starts.get(key);
}

function findStart(day: string, zone: string, daysLater: number): number | undefined {
  try {
    return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}
