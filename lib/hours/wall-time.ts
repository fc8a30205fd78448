const WALL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of "HH:MM"; "24:00" is the end of the day. Undefined when it is no such time. */
export function parseWallTime(text: string): number | undefined {
  if (text === '24:00') return 24 * 60;
  const [, hours, minutes] = WALL_TIME.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight at which an interval begins and ends; past midnight the end is beyond 24 hours. */
export interface MinuteSpan {
  readonly start: number;
  readonly end: number;
}

/** Undefined when either end is no wall-clock time; an end at or before the start is meant for the next day. */
export function parseInterval([from, to]: readonly [string, string]): MinuteSpan | undefined {
  const start = parseWallTime(from);
  const end = parseWallTime(to);
  if (start === undefined || end === undefined) return undefined;
  return { start, end: end > start ? end : end + 24 * 60 };
}
