import type { Schedule, WeekHours } from '../model';
import { localClock } from './local-clock';
import { zoneOf } from './zone-of';

/** From when changed hours hold: from a day on, or for all that ever was. */
export type HoldsFrom = 'today' | 'always';

/**
 * A schedule with changed hours. Exceptions and time off are the new ones either way: they name their days.
 * @param now UTC ms: "today" is that day by the clocks of the new hours.
 */
export function changeHours(before: Schedule, after: Schedule, holds: HoldsFrom, now: number): Schedule {
  const { versions: _, validFrom: __, ...hours } = after;
  if (holds === 'always') return hours;
  const validFrom = localClock(now, zoneOf(after)).date;
  const earlier = [...(before.versions ?? []), hoursOf(before)];
  // Hours that would hold from today on, or from later, never came to hold.
  const versions = earlier.filter((version) => (version.validFrom ?? '') < validFrom);
  return versions.length === 0 ? hours : { ...hours, validFrom, versions };
}

/** The hours of a usual week alone. */
export const hoursOf = ({ exceptions: _, timeOff: __, versions: ___, ...hours }: Schedule): WeekHours => hours;
