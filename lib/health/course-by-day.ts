import type { SignalId } from '../model';
import type { ClientRecord, HealingAct, HealthOptions } from './client-record';
import { countFindings } from './counted-findings';
import { type CourseEvent, inOrder, startCourse } from './course';
import { seenIn } from './relationship';
import { DAY, LEARNING } from './scale';

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
  const course = startCourse(seen);
  let next = 0;
  return momentsOf(Math.max(record.firstAt, now - days * DAY), now).map((at) => {
    const changes: HealthChange[] = [];
    for (let event = events[next]; event !== undefined && event.at <= at; event = events[++next]) {
      const before = course.scoreAt(event.at);
      course.pass(event);
      const change = changeOf(event, before, course.scoreAt(event.at));
      if (change) changes.push(change);
    }
    return { at, score: at < learned ? undefined : course.scoreAt(at), changes };
  });
}

/** Steps of a day back from now, ascending, the first not before `from` by more than a day. */
function momentsOf(from: number, now: number): readonly number[] {
  const steps = Math.max(0, Math.ceil((now - from) / DAY));
  return Array.from({ length: steps + 1 }, (_, index) => now - (steps - index) * DAY);
}

function changeOf(event: CourseEvent, before: number, after: number): HealthChange | undefined {
  if (Math.abs(after - before) < LEAST_CHANGE) return undefined;
  const { at } = event;
  if ('act' in event) return { at, before, after, kind: 'healing', act: event.act };
  return { at, before, after, kind: 'finding', incidentId: event.incidentId, signal: event.signal };
}

/** UTC ms from which enough had been seen to say something (DESIGN §7); never, if it is not enough yet. */
function learnedAt({ messages, firstAt = 0 }: ClientRecord, times: readonly number[]): number {
  const missing = LEARNING.messages - Math.max(0, messages - times.length);
  const enough = missing <= 0 ? firstAt : (times[missing - 1] ?? Number.POSITIVE_INFINITY);
  const long = times.find((at) => at >= firstAt + LEARNING.days * DAY) ?? Number.POSITIVE_INFINITY;
  return Math.max(enough, long);
}
