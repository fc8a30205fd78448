import { localClock } from '../hours/local-clock';
import { instantAt } from '../hours/offset';
import { readDay } from '../hours/plain-day';
import { zoneOf } from '../hours/zone-of';
import { DAY, HOUR } from '../time-units';
import type { Settings } from './defaults';

/** How long the user wants to be left alone: an hour, or until the day is over on their clock. */
export const PAUSES = ['hour', 'day'] as const;
export type Pause = (typeof PAUSES)[number];

/** When a pause that begins now (UTC ms) is over, UTC ms. */
export function endOfPause(pause: Pause, now: number, { schedule }: Pick<Settings, 'schedule'>): number {
  if (pause === 'hour') return now + HOUR;
  const zone = zoneOf(schedule);
  return instantAt((readDay(localClock(now, zone).date) + 1) * DAY, zone);
}

/** Whether nothing is to be read, noted or shown at an instant (UTC ms). */
export const isPaused = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean =>
  pausedUntil !== undefined && now < pausedUntil;

/** The same settings without a pause. */
export function withoutPause({ pausedUntil: _, ...settings }: Settings): Settings {
  return settings;
}
