/** Days off from an iCalendar file (RFC 5545), as calendars and offices export them. The file is hostile input. */
import { parseDay, writeDay } from '../hours/plain-day';
import type { TimeOff } from '../model';
import { DAY, HOUR } from '../time-units';
import { findEvents, type IcsProperty, unescapeText } from './ics-lines';
import { type IcsTime, readDuration, readTime } from './ics-times';

/** Longest file, in UTF-16 units; a calendar of a whole life has fewer. */
export const ICS_LIMIT = 2_000_000;

/** Most events of a file, and most days off that come of them. */
export const ICS_EVENTS_LIMIT = 5_000;
export const DAYS_OFF_LIMIT = 500;

/** Why a file is not read at all. `too-many`: of events, or of days off. */
export const ICS_REFUSALS = ['too-large', 'no-calendar', 'too-many'] as const;
export type IcsRefusal = (typeof ICS_REFUSALS)[number];

/**
 * Why an event is left out. `short`: it takes up less than most of a working day, like a meeting. `recurring`: it comes
 * again otherwise than once a year. `elsewhen`: outside the stretch of time asked for. `unreadable`: no beginning, or an end before it.
 */
export const LEFT_OUT = ['short', 'recurring', 'elsewhen', 'unreadable'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface IcsReading {
  /** In the order of their first days, each stretch once. */
  readonly daysOff: readonly (TimeOff & { readonly name: string })[];
  /** How many events were left out, by reason. Cancelled ones are not counted. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

export interface IcsQuestion {
  /** IANA zone by whose clocks a day is a day. */
  readonly zone: string;
  /** Days wanted, "YYYY-MM-DD", both included: a yearly event has no end. */
  readonly from: string;
  readonly to: string;
}

/**
 * Reads the days off of a calendar: events of whole days, and others on each day of which they take up six hours or more.
 * Yearly recurrence is followed; an exception (EXDATE) is left out.
 */
export function readIcs(text: string, question: IcsQuestion): IcsReading | IcsRefusal {
  if (text.length > ICS_LIMIT) return 'too-large';
  const events = findEvents(text);
  if (events === undefined) return 'no-calendar';
  if (events.length > ICS_EVENTS_LIMIT) return 'too-many';
  const leftOut = { short: 0, recurring: 0, elsewhen: 0, unreadable: 0 };
  const daysOff = new Map<string, IcsReading['daysOff'][number]>();
  for (const event of events) {
    const read = readEvent(event, question);
    if (typeof read === 'string') leftOut[read] += 1;
    else for (const days of read) daysOff.set(`${days.from} ${days.to}`, days);
    if (daysOff.size > DAYS_OFF_LIMIT) return 'too-many';
  }
  const inOrder = [...daysOff.values()].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  return { daysOff: inOrder, leftOut };
}

/** Most of a working day. */
const SIX_HOURS = 6 * HOUR;

/** Longest name kept, in UTF-16 units. */
const LONGEST_NAME = 100;

/** Days counted from 1970-01-01, both included. */
interface DaySpan {
  readonly first: number;
  readonly last: number;
}

function readEvent(event: readonly IcsProperty[], question: IcsQuestion): IcsReading['daysOff'] | LeftOut {
  const of = (name: string) => event.find((property) => property.name === name);
  if (of('STATUS')?.value.trim().toUpperCase() === 'CANCELLED') return [];
  const start = timeOf(of('DTSTART'), question.zone);
  const end = start && endOf(start, of('DTEND'), of('DURATION'), question.zone);
  if (start === undefined || end === undefined) return 'unreadable';
  const span = daysOf(start, end);
  if (span === undefined) return 'short';
  const rule = of('RRULE')?.value;
  const spans = rule === undefined ? [span] : repeatYearly(span, rule, question);
  if (spans === undefined) return 'recurring';
  const wanted = spans.filter((days) => isWanted(days, question) && !isExcluded(days, event, question.zone));
  if (wanted.length === 0) return 'elsewhen';
  const name = nameOf(of('SUMMARY')?.value ?? '');
  return wanted.map(({ first, last }) => ({ from: writeDay(first), to: writeDay(last), name }));
}

const timeOf = (property: IcsProperty | undefined, zone: string): IcsTime | undefined =>
  property && readTime(property, zone);

/** The end, exclusive, in ms of the local clock; without one, a date lasts a day and a time no time at all (RFC 5545 §3.6.1). */
function endOf(
  start: IcsTime,
  end: IcsProperty | undefined,
  duration: IcsProperty | undefined,
  zone: string,
): number | undefined {
  const whole = start.local + (start.kind === 'date' ? DAY : 0);
  if (end !== undefined) {
    const until = readTime(end, zone)?.local;
    // Some programs end an event of one day on that day.
    if (start.kind === 'date' && until === start.local) return whole;
    return until !== undefined && until >= start.local ? until : undefined;
  }
  if (duration === undefined) return whole;
  const length = readDuration(duration.value);
  return length === undefined ? undefined : start.local + length;
}

/** The days that an event takes up for the most part; undefined when there is none. */
function daysOf({ kind, local }: IcsTime, end: number): DaySpan | undefined {
  const begun = Math.floor(local / DAY);
  const ended = Math.ceil(end / DAY) - 1;
  if (kind === 'date') return { first: begun, last: Math.max(begun, ended) };
  const taken = (day: number): boolean => Math.min(end, (day + 1) * DAY) - Math.max(local, day * DAY) >= SIX_HOURS;
  const first = taken(begun) ? begun : begun + 1;
  const last = taken(ended) ? ended : ended - 1;
  return first <= last ? { first, last } : undefined;
}

/** A yearly rule's occurrences until the last day wanted; undefined for a rule that does more than come again each year. */
function repeatYearly(span: DaySpan, rule: string, { from, to, zone }: IcsQuestion): readonly DaySpan[] | undefined {
  const parts = new Map(
    rule.split(';').map((part) => [part.split('=')[0]?.trim().toUpperCase() ?? '', part.split('=')[1] ?? '']),
  );
  if (parts.get('FREQ')?.toUpperCase() !== 'YEARLY' || !isSameDayEachYear(span, parts)) return undefined;
  const every = Number(parts.get('INTERVAL') ?? 1);
  const count = Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY);
  if (!Number.isInteger(every) || every < 1 || Number.isNaN(count)) return undefined;
  const until = parts.get('UNTIL');
  const ends = until === undefined ? undefined : readTime({ name: 'UNTIL', parameters: new Map(), value: until }, zone);
  const lastDay = Math.min(
    parseDay(to) ?? 0,
    ends === undefined ? Number.POSITIVE_INFINITY : Math.floor(ends.local / DAY),
  );
  const [year = '', ...monthAndDay] = writeDay(span.first).split('-');
  const spans: DaySpan[] = [];
  // A stretch over New Year's Eve may have begun the year before the first one wanted.
  const skipped = Math.max(0, Math.floor((Number(from.slice(0, 4)) - 1 - Number(year)) / every));
  for (let time = skipped; time < count; time++) {
    const later = Number(year) + time * every;
    if (later > Number(to.slice(0, 4))) break;
    // A 29 February comes in leap years only.
    const first = parseDay([String(later).padStart(4, '0'), ...monthAndDay].join('-'));
    if (first !== undefined && first <= lastDay) spans.push({ first, last: first + span.last - span.first });
  }
  return spans;
}

/** Whether the parts of a rule say no more than the beginning does: "each 24 December" of an event on a 24 December. */
function isSameDayEachYear({ first }: DaySpan, parts: ReadonlyMap<string, string>): boolean {
  const [, month, day] = writeDay(first).split('-');
  return [...parts].every(([name, value]) => {
    if (name === 'BYMONTH') return Number(value) === Number(month);
    if (name === 'BYMONTHDAY') return Number(value) === Number(day);
    return ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', ''].includes(name);
  });
}

const isWanted = ({ first, last }: DaySpan, { from, to }: IcsQuestion): boolean =>
  writeDay(last) >= from && writeDay(first) <= to;

const isExcluded = ({ first }: DaySpan, event: readonly IcsProperty[], zone: string): boolean =>
  event
    .filter(({ name }) => name === 'EXDATE')
    .flatMap((property) => property.value.split(',').map((value) => readTime({ ...property, value }, zone)))
    .some((time) => time !== undefined && Math.floor(time.local / DAY) === first);

const nameOf = (summary: string): string =>
  unescapeText(summary)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
