import type { WeekHours } from '../model';

/** The zone's name for "wherever this machine stands". */
export const DEVICE_ZONE = 'device';

/** Asking the machine costs tens of microseconds in some engines; a traveller can wait a second. */
const ASK_AGAIN_AFTER_MS = 1_000;

let device = { zone: 'UTC', askedAt: Number.NEGATIVE_INFINITY };

/** The IANA zone that working hours are meant in: their own, or the machine's. Of a schedule with earlier versions, that of the newest. */
export const zoneOf = ({ zone }: Pick<WeekHours, 'zone'>): string => (zone === DEVICE_ZONE ? deviceZone() : zone);

function deviceZone(): string {
  const now = performance.now();
  if (now - device.askedAt >= ASK_AGAIN_AFTER_MS) device = { zone: Temporal.Now.timeZoneId(), askedAt: now };
  return device.zone;
}
