import { parseDay } from '../plain-day';
import { parseWallTime } from '../wall-time';

/** Public holidays of a region, as they are stored in `<region>.generated.ts`. */
export interface HolidayTable {
  /** Language of the names, BCP 47. */
  readonly language: string;
  /** Years that the table knows, both included. */
  readonly from: number;
  readonly until: number;
  readonly names: readonly string[];
  /**
   * A year's days, each "MMDD" with its name's number in base 36, then `?` where the date is still to be announced,
   * then `+` for a make-up workday or `<HHMM` for a day on which work ends at that time.
   */
  readonly days: Readonly<Record<number, string>>;
}

/** A day that a region's calendar makes different from its weekday. */
export interface HolidayDay {
  /** Counted from 1970-01-01. */
  readonly day: number;
  readonly name: string;
  /** `off`: offices are closed. `half`: work ends early. `work`: offices are open, though on a day of rest. */
  readonly kind: 'off' | 'half' | 'work';
  /** Minutes since midnight at which work ends on a half day; otherwise undefined. */
  readonly until: number | undefined;
  /** The date hangs on a sighting of the moon or on an order of the government that was not out when the table was made. */
  readonly expected: boolean;
}

const TOKEN = /^(\d\d)(\d\d)([\da-z])(\?)?(?:(\+)|<(\d\d)(\d\d))?$/;

/**
 * The days of a table in their order.
 * @throws RangeError for a table that was not written by `tests/tools/holiday-tables.ts`.
 */
export const readTable = (table: HolidayTable): readonly HolidayDay[] =>
  Object.entries(table.days).flatMap(([year, days]) =>
    days.split(' ').map((token) => readToken(token, year, table.names)),
  );

function readToken(token: string, year: string, names: readonly string[]): HolidayDay {
  const [, month, date, name = '', expected, work, hours, minutes] = TOKEN.exec(token) ?? [];
  const day = parseDay(`${year}-${month}-${date}`);
  if (day === undefined) throw new RangeError(`Not a day of a holiday table: ${token}`);
  const until = hours === undefined ? undefined : parseWallTime(`${hours}:${minutes}`);
  const kind = work === undefined ? (until === undefined ? 'off' : 'half') : 'work';
  return { day, name: names[Number.parseInt(name, 36)] ?? '', kind, until, expected: expected !== undefined };
}
