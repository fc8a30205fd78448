import type { Schedule, TimeOff } from '../model';

/** A schedule with more time off, in the order of the first days; the same stretch of days is there once, by its newest name. */
export function addTimeOff(more: readonly TimeOff[], schedule: Schedule): Schedule {
  const kept = (schedule.timeOff ?? []).filter((days) => !more.some((other) => isSame(days, other)));
  const timeOff = [...kept, ...more].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  return { ...schedule, timeOff };
}

/** A schedule without one stretch of time off; without any, it has no such list. */
export function removeTimeOff(days: TimeOff, schedule: Schedule): Schedule {
  const { timeOff = [], ...others } = schedule;
  const kept = timeOff.filter((other) => !isSame(days, other));
  return kept.length === 0 ? others : { ...others, timeOff: kept };
}

const isSame = (one: TimeOff, other: TimeOff): boolean => one.from === other.from && one.to === other.to;
