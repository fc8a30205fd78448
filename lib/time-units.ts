/** Lengths of time in milliseconds. A day is one of 24 hours: days by a clock are reckoned in `lib/hours`. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
