import type { Dimension, SignalId } from '../model';
import { DAY } from '../time-units';
import type { ClientRecord, HealingAct, HealthOptions } from './client-record';
import { countFindings } from './counted-findings';
import { type CourseEvent, inOrder } from './course';
import { openLedger } from './ledger';
import { seenIn } from './relationship';
import { LEARNING } from './scale';
import { scoreOf } from './score';

/** Something that moved the score, with the score before and after it. */
export type HealthChange = {
  /** UTC ms. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
} & (
  | { readonly kind: 'finding'; readonly incidentId: string; readonly signal: SignalId }
  | { readonly kind: 'healing'; readonly act: HealingAct }
);

/** How things stood at an instant. */
export interface CoursePoint {
  /** UTC ms. */
  readonly at: number;
  /** 0–100, unrounded; undefined while too little had been seen. */
  readonly score: number | undefined;
  /** What moved the score since the point before; those that moved it by nothing that can be seen are left out. */
  readonly changes: readonly HealthChange[];
}

/** A change of less than this is not worth a mark on a chart. */
const LEAST_CHANGE = 0.5;

/**
 * Health over time, by today's verdicts: one point a day, oldest first, the last of them now. Empty when nothing could be
 * judged. It begins with the first message, at most `days` ago. Pure; one walk through the past, however many days.
 * @param messageTimes UTC ms of the client's messages, ascending; without the oldest ones where the record counts more.
 */
export function courseByDay(
  record: ClientRecord,
  { now }: Pick<HealthOptions, 'now'>,
  messageTimes: readonly number[],
  days: number,
): readonly CoursePoint[] {
  const seen = seenIn(record);
  if (seen.size === 0 || record.firstAt === undefined) return [];
  const healing = (record.healing ?? []).filter(({ at }) => at <= now);
  const events = inOrder(countFindings(record.incidents, now), healing, now);
  const learned = learnedAt(record, messageTimes);
  const past = openPast(seen);
  let next = 0;
  return momentsOf(Math.max(record.firstAt, now - days * DAY), now).map((at) => {
    const begin = next;
    while ((events[next]?.at ?? Number.POSITIVE_INFINITY) <= at) next++;
    const changes = passDay(past, events.slice(begin, next));
    return { at, score: at < learned ? undefined : past.scoreAt(at), changes };
  });
}

/** What is left of everything that has happened, and the score that this comes to. Time moves forward only. */
interface Past {
  pass(event: CourseEvent): void;
  scoreAt(at: number): number;
}

function openPast(seen: ReadonlySet<Dimension>): Past {
  const ledger = openLedger();
  return {
    pass(event) {
      ledger.advance(event.at);
      if ('act' in event) ledger.heal(event);
      else ledger.add(event);
    },
    scoreAt(at) {
      ledger.advance(at);
      return scoreOf(ledger.points(), seen) ?? 100;
    },
  };
}

/** Events of a day that are told one by one; of more, the day is told by its heaviest finding. */
const TOLD_ONE_BY_ONE = 24;

/** Lets a day happen; answers what moved the score on it. */
function passDay(past: Past, events: readonly CourseEvent[]): readonly HealthChange[] {
  const [first] = events;
  if (first === undefined) return [];
  if (events.length <= TOLD_ONE_BY_ONE) return events.flatMap((event) => passOne(past, event, [event]));
  const weightOf = (event: CourseEvent): number => ('act' in event ? 0 : event.points);
  return passOne(
    past,
    events.reduce((heaviest, event) => (weightOf(event) > weightOf(heaviest) ? event : heaviest), first),
    events,
  );
}

/** Lets events happen, and tells what they changed by one of them. */
function passOne(past: Past, told: CourseEvent, events: readonly CourseEvent[]): readonly HealthChange[] {
  const before = past.scoreAt(events[0]?.at ?? told.at);
  for (const event of events) past.pass(event);
  return changeOf(told, before, past.scoreAt(events.at(-1)?.at ?? told.at));
}

/** Steps of a day back from now, ascending, the first not before `from` by more than a day. */
function momentsOf(from: number, now: number): readonly number[] {
  const steps = Math.max(0, Math.ceil((now - from) / DAY));
  return Array.from({ length: steps + 1 }, (_, index) => now - (steps - index) * DAY);
}

function changeOf(event: CourseEvent, before: number, after: number): readonly HealthChange[] {
  if (Math.abs(after - before) < LEAST_CHANGE) return [];
  const { at } = event;
  if ('act' in event) return [{ at, before, after, kind: 'healing', act: event.act }];
  return [{ at, before, after, kind: 'finding', incidentId: event.incidentId, signal: event.signal }];
}

/** UTC ms from which enough had been seen to say something (DESIGN §7); never, if it is not enough yet. */
function learnedAt({ messages, firstAt = 0 }: ClientRecord, times: readonly number[]): number {
  const missing = LEARNING.messages - Math.max(0, messages - times.length);
  const enough = missing <= 0 ? firstAt : (times[missing - 1] ?? Number.POSITIVE_INFINITY);
  const long = times.find((at) => at >= firstAt + LEARNING.days * DAY) ?? Number.POSITIVE_INFINITY;
  return Math.max(enough, long);
}
