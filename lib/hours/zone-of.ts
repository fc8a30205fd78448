import type { Schedule } from '../model';

/** The zone's name for "wherever this machine stands". */
export const DEVICE_ZONE = 'device';

/** Asking the machine costs tens of microseconds in some engines; a traveller can wait a second. */
const ASK_AGAIN_AFTER_MS = 1_000;

let device = { zone: 'UTC', askedAt: Number.NEGATIVE_INFINITY };

/** The IANA zone that a schedule is meant in: its own, or the machine's. */
export const zoneOf = (schedule: Schedule): string => (schedule.zone === DEVICE_ZONE ? deviceZone() : schedule.zone);

function deviceZone(): string {
  const now = performance.now();
  if (now - device.askedAt >= ASK_AGAIN_AFTER_MS) device = { zone: Temporal.Now.timeZoneId(), askedAt: now };
  return device.zone;
}
