import type { Schedule } from '../model';
import { DAY } from '../time-units';
import { offsetAt } from './offset';
import { hangsOnDevice, type ReadSchedule, readSchedule } from './read-schedule';
import { hoursAt, type WorkDay, type WorkingPeriod, workDay } from './work-day';
import { DEVICE_ZONE, zoneOf } from './zone-of';

export type { WorkDay, WorkingPeriod } from './work-day';

/** What is known of a schedule; a day is worked out once, for messages come in days. */
interface KnownSchedule {
  /** The machine's zone, for a schedule that hangs on it. */
  readonly device: string | undefined;
  readonly read: ReadSchedule;
  readonly days: Map<number, WorkDay>;
}

const knownSchedules = new WeakMap<Schedule, KnownSchedule>();

/** So many days of a schedule are remembered before memory is made free again: some ten years. */
const DAYS_REMEMBERED = 4_000;

/** So many days ahead work is looked for: longer than any leave that ends. */
const LONGEST_BREAK_DAYS = 800;

/** The zone (IANA) of the hours that hold at an instant (UTC ms): earlier hours may have been kept in another one. */
export const zoneAt = (instant: number, schedule: Schedule): string =>
  hoursAt(instant, knownSchedule(schedule).read).zone;

/** The day of an instant (UTC ms) by the schedule's calendar, counted from 1970-01-01. */
export const localDay = (instant: number, schedule: Schedule): number =>
  Math.floor((instant + offsetAt(instant, zoneAt(instant, schedule))) / DAY);

/**
 * What a day is: its hours, or why it has none.
 * @throws RangeError for an unknown zone, a time that is not "HH:MM" or a day that is not "YYYY-MM-DD" (see `checkSchedule`).
 */
export function workDayOn(day: number, schedule: Schedule): WorkDay {
  const { read, days } = knownSchedule(schedule);
  const known = days.get(day);
  if (known !== undefined) return known;
  const found = workDay(day, read);
  if (days.size >= DAYS_REMEMBERED) days.clear();
  days.set(day, found);
  return found;
}

/**
 * The periods of work that begin on a day, in time; empty on a day off.
 * @throws RangeError like {@link workDayOn}.
 */
export const periodsOn = (day: number, schedule: Schedule): readonly WorkingPeriod[] =>
  workDayOn(day, schedule).periods;

/**
 * When work begins next after an instant: UTC ms; undefined when there is no work for two years.
 * @throws RangeError like {@link workDayOn}.
 */
export function findNextStart(instant: number, schedule: Schedule): number | undefined {
  const today = localDay(instant, schedule);
  for (let day = today; day <= today + LONGEST_BREAK_DAYS; day++) {
    const next = periodsOn(day, schedule).find(({ start }) => start > instant);
    if (next !== undefined) return next.start;
  }
  return undefined;
}

/** Read anew when the machine has moved to another zone. */
function knownSchedule(schedule: Schedule): KnownSchedule {
  const known = knownSchedules.get(schedule);
  if (known !== undefined && (known.device === undefined || known.device === zoneOf({ zone: DEVICE_ZONE })))
    return known;
  const device = hangsOnDevice(schedule) ? zoneOf({ zone: DEVICE_ZONE }) : undefined;
  const fresh = { device, read: readSchedule(schedule), days: new Map() };
  knownSchedules.set(schedule, fresh);
  return fresh;
}
