import { DAY, MINUTE } from '../time-units';
import { instantAt } from './offset';
import { readDay } from './plain-day';

/**
 * The instant (UTC ms) at which a day, "YYYY-MM-DD", begins by the clocks of an IANA zone.
 * @throws RangeError when there is no such day or zone.
 */
export const startOfDay = (date: string, zone: string): number => instantAt(readDay(date) * DAY, zone);

/** The last minute of a day (UTC ms); else like {@link startOfDay}. */
export const endOfDay = (date: string, zone: string): number => instantAt((readDay(date) + 1) * DAY - MINUTE, zone);
