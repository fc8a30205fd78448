import type { Schedule, WeekHours } from '../model';
import { localClock } from './local-clock';
import { zoneOf } from './zone-of';

/** From when changed hours hold: from a day on, or for all that ever was. */
export type HoldsFrom = 'today' | 'always';

/**
 * A schedule with changed hours. Exceptions and time off stay: they name their days.
 * @param now UTC ms: "today" is that day by the clocks of the new hours.
 */
export function changeHours(before: Schedule, hours: WeekHours, holds: HoldsFrom, now: number): Schedule {
  const { exceptions, timeOff, versions: earlier = [] } = before;
  const { validFrom: _, ...week } = hoursOf(hours);
  const after = { ...week, ...(exceptions && { exceptions }), ...(timeOff && { timeOff }) };
  if (holds === 'always') return after;
  const validFrom = localClock(now, zoneOf(hours)).date;
  // Hours that would hold from today on, or from later, never came to hold.
  const versions = [...earlier, hoursOf(before)].filter((version) => (version.validFrom ?? '') < validFrom);
  return versions.length === 0 ? after : { ...after, validFrom, versions };
}

/** The hours of a usual week alone. */
export const hoursOf = ({ exceptions: _, timeOff: __, versions: ___, ...hours }: Schedule): WeekHours => hours;
