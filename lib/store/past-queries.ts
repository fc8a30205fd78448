/** What the client file's charts are drawn from, live; apart from `queries.ts`, because it reads every message of a client. */
import { type CoursePoint, courseByDay } from '../health/course-by-day';
import { REACH_DAYS } from '../health/scale';
import type { Settings } from '../settings/settings';
import { readClientPast } from './client-health';
import type { DatedRecord } from './history';
import type { Database } from './schema';
import { type Stop, watch } from './watch';

/** A client's past, as charts show it. */
export interface ClientCourse {
  /** Oldest first, one point a day, the last one now; empty when nothing could be judged. */
  readonly points: readonly CoursePoint[];
  /** Messages of known time of these days, both ways, oldest first. */
  readonly messages: readonly DatedRecord[];
}

/** A client's past; nothing in it when there is no such client. Told at once and again at every change. */
export function watchCourse(
  clientId: string,
  listener: (course: ClientCourse) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database, settings) => readCourse(database, settings, clientId, Date.now()), listener, onError);
}

async function readCourse(
  database: Database,
  settings: Settings,
  clientId: string,
  now: number,
): Promise<ClientCourse> {
  const client = await database.clients.get(clientId);
  if (!client) return { points: [], messages: [] };
  const { record, messages } = await readClientPast(database, client, settings, now);
  const times = messages.flatMap(({ direction, sentAt }) => (direction === 'in' ? [sentAt] : []));
  return { points: courseByDay(record, { now }, times, REACH_DAYS), messages };
}
