import { type Interval, type Schedule, WEEKDAYS } from '../model';

/** The hours that most working days of a week have, of several the earliest in the week; none in a week without hours. */
export function usualHours(week: Schedule['week']): readonly Interval[] {
  const counts = new Map<string, { readonly hours: readonly Interval[]; days: number }>();
  for (const weekday of WEEKDAYS) {
    const hours = week[weekday];
    if (hours.length === 0) continue;
    const count = counts.get(hours.join()) ?? { hours, days: 0 };
    counts.set(hours.join(), count);
    count.days += 1;
  }
  let usual: { readonly hours: readonly Interval[]; readonly days: number } = { hours: [], days: 0 };
  for (const count of counts.values()) if (count.days > usual.days) usual = count;
  return usual.hours;
}
