/** What the client file's explanations and charts are drawn from, live; apart from `queries.ts`, because it reads all of a client's past. */
import type { WeighedIncident } from '../health/client-record';
import { type CoursePoint, courseByDay } from '../health/course-by-day';
import type { Health } from '../model';
import type { Settings } from '../settings/settings';
import { judgePast, readClientPast } from './client-health';
import type { DatedRecord } from './history';
import type { Database } from './schema';
import { type Stop, watch } from './watch';

/** Days that charts look back: as far as health does. */
export const CHARTED_DAYS = 730;

/** A client's past, as charts show it. */
export interface ClientCourse {
  /** Judged now, with all that explains it. */
  readonly health: Health;
  /** Oldest first, one point a day, the last one now; empty when nothing could be judged. */
  readonly points: readonly CoursePoint[];
  /** Messages of known time of these days, both ways, oldest first. */
  readonly messages: readonly DatedRecord[];
  /** What was found in them, with the user's word. */
  readonly incidents: readonly WeighedIncident[];
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
  const { record, messages } = await readClientPast(database, clientId, now);
  const times = messages.flatMap(({ direction, sentAt }) => (direction === 'in' ? [sentAt] : []));
  return {
    health: judgePast(record, settings, now),
    points: courseByDay(record, { now }, times, CHARTED_DAYS),
    messages,
    incidents: record.incidents,
  };
}
