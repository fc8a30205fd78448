import type { Schedule } from '../model';
import { holidaysVersion } from './holidays/holidays';
import { hangsOnDevice } from './read-schedule';
import { DEVICE_ZONE, zoneOf } from './zone-of';

/**
 * What a schedule means besides what is written in it: the machine's zone, where it hangs on that, and the tables of its
 * regions. The hours that held before count as the present ones do. Where any of it is another, times are judged otherwise.
 */
export function scheduleBasis(schedule: Schedule): { readonly device?: string; readonly tables?: readonly string[] } {
  const regions = [schedule, ...(schedule.versions ?? [])].flatMap(({ holidays = [] }) => holidays);
  const tables = [...new Set(regions)].sort().map(holidaysVersion);
  return {
    ...(hangsOnDevice(schedule) && { device: zoneOf({ zone: DEVICE_ZONE }) }),
    ...(tables.length > 0 && { tables }),
  };
}
