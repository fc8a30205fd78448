const DAY = 86_400_000;
const UNITS = /** @type {const} */ ([
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
]);

/**
 * Dates as Gmail writes them in a language and zone.
 * @param {string} language BCP 47
 * @param {string | undefined} zone IANA; undefined: the machine's
 */
export function createDates(language, zone) {
  const format = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
  const full = format({ dateStyle: 'medium', timeStyle: 'short' });
  const time = format({ timeStyle: 'short' });
  const clock = { hour: 'numeric', minute: '2-digit' };
  const day = { month: 'short', day: 'numeric' };
  const weekday = format({ weekday: 'short', ...day, ...clock });
  const row = format({ weekday: 'short', year: 'numeric', ...day, ...clock });
  const thisYear = format(day);
  const longAgo = format({ dateStyle: 'short' });
  const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const sameDay = (at, now) => dayKey.format(at) === dayKey.format(now);

  /** "3 hours ago", in the largest unit that fits. */
  const ago = (at, now) => {
    const passed = Math.max(0, now - at);
    const [unit, length] = UNITS.find(([, size]) => passed >= size) ?? UNITS[2];
    return relative.format(-Math.floor(passed / length), unit);
  };

  return {
    /** `title` of `.g3`: the Date header to the minute. */
    tooltip: (/** @type {number} */ at) => full.format(at),
    /** Text of `.g3`: the nearer, the shorter; with the time passed for a fortnight. */
    shown: (/** @type {number} */ at, /** @type {number} */ now) => {
      if (sameDay(at, now)) return `${time.format(at)} (${ago(at, now)})`;
      return now - at < 14 * DAY ? `${weekday.format(at)} (${ago(at, now)})` : full.format(at);
    },
    /** `title` of a date in the list: with the weekday. */
    rowTooltip: (/** @type {number} */ at) => row.format(at),
    /** Date in the list. */
    rowText: (/** @type {number} */ at, /** @type {number} */ now) => {
      if (sameDay(at, now)) return time.format(at);
      return dayKey.format(at).slice(0, 4) === dayKey.format(now).slice(0, 4)
        ? thisYear.format(at)
        : longAgo.format(at);
    },
  };
}
