import type { SentTime } from '../model';
import { findMinuteAlone, isWrittenMinute, readWrittenDate, type WrittenDate } from './written-date';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How long a mail may have been under way before Gmail accepted it. */
const LONGEST_WAY = 48 * 60;
/** How far a sender's clock may be ahead of Gmail's. */
const CLOCK_AHEAD = 10;
/** Without a word for the half of the day, "2:02" is taken for the afternoon only this many minutes from the acceptance. */
const UNMARKED_WAY = 2;
/** Gmail opened on 1 April 2004. */
const FIRST_MAIL = Date.UTC(2004, 3, 1);
/** A clock of ours may be slow by this much. */
const CLOCK_BEHIND = 5 * MINUTE;

/** UTF-16 units of a tooltip that are looked at. */
const LONGEST_TOOLTIP = 200;

/** How far zones are apart at most, in hours: UTC−12 and UTC+14. */
const FARTHEST_ZONES = 26;

/** What the page tells of a message's date. */
export interface DatedBy {
  /** UTC ms from {@link acceptedAt}. */
  readonly accepted: number | undefined;
  readonly tooltip: string | undefined;
}

/** Threads are read again and again, and a date that fits nothing takes milliseconds. */
const known = new Map<string, SentTime>();
const KNOWN_LIMIT = 3000;

/** The moment Gmail accepted a message, in UTC ms: the upper bits of its id. Undefined when that cannot be one. */
export function acceptedAt(id: string, now: number): number | undefined {
  if (!/^[\da-f]{15,16}$/.test(id)) return undefined;
  const at = Number(BigInt(`0x${id}`) >> 20n);
  return at >= FIRST_MAIL && at <= now + CLOCK_BEHIND ? at : undefined;
}

/**
 * The minute of a message's Date header. The tooltip tells it in the zone of the machine and in the words of Gmail's
 * language; the id tells roughly when it must have been. So no date is parsed: the minutes before the acceptance are
 * walked until one has exactly the numbers of the tooltip. Only numbers are compared, since the wording of dates changes
 * with the age of the language data.
 *
 * When the tooltip tells another time than the id (imported mail, or a broken clock), the tooltip alone is believed, as
 * far as its day can be told without doubt; the id is not.
 * @param accepted UTC ms from {@link acceptedAt}.
 * @param tooltip `undefined` when there is none.
 * @param language Gmail's own language, a BCP 47 tag.
 */
export function sentTime(accepted: number | undefined, tooltip: string | undefined, language: string): SentTime {
  const key = `${accepted} ${language} ${tooltip}`;
  const time = known.get(key) ?? findSentTime(accepted, tooltip?.slice(0, LONGEST_TOOLTIP), language);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(key, time);
  return time;
}

/**
 * By how many whole hours a tooltip is ahead of the id, minutes on the way apart: 0 for nearly all mail. Undefined where
 * no whole number of hours will do.
 */
export function hoursOff({ accepted = 0, tooltip = '' }: DatedBy, language: string): number | undefined {
  const written = readWrittenDate(tooltip.slice(0, LONGEST_TOOLTIP), language);
  if (written === undefined) return undefined;
  for (let hours = 0; hours <= FARTHEST_ZONES; hours += 1) {
    const isTold = (off: number) => findMinute(written, accepted + off * HOUR, CLOCK_AHEAD) !== undefined;
    if (isTold(hours)) return hours;
    if (isTold(-hours)) return -hours;
  }
  return undefined;
}

/** As {@link sentTime}, where Gmail shows dates in a zone so many hours ahead of the machine's. */
export function shiftedTime({ accepted, tooltip }: DatedBy, hours: number, language: string): SentTime {
  const { at, basis } = sentTime(accepted && accepted + hours * HOUR, tooltip, language);
  return { at: at && at - hours * HOUR, basis };
}

function findSentTime(accepted: number | undefined, tooltip: string | undefined, language: string): SentTime {
  const written = tooltip === undefined ? undefined : readWrittenDate(tooltip, language);
  if (written === undefined) return { at: accepted, basis: accepted === undefined ? 'none' : 'id' };
  const matched = accepted === undefined ? undefined : findMinute(written, accepted);
  if (matched !== undefined) return { at: matched, basis: 'id+tooltip' };
  const alone = findMinuteAlone(written);
  return { at: alone, basis: alone === undefined ? 'none' : 'tooltip' };
}

/** @param longest minutes that the mail may have been under way. */
function findMinute(written: WrittenDate, accepted: number, longest = LONGEST_WAY): number | undefined {
  const last = Math.floor(accepted / MINUTE);
  for (let way = -CLOCK_AHEAD; way <= longest; way += 1) {
    const at = (last - way) * MINUTE;
    if (isWrittenMinute(written, new Date(at), Math.abs(way) <= UNMARKED_WAY)) return at;
  }
  return undefined;
}
