/** What the client file's explanations and charts are drawn from, live; apart from `queries.ts`, because it reads all of a client's past. */
import type { WeighedIncident } from '../health/client-record';
import { type CoursePoint, courseByDay } from '../health/course-by-day';
import { REACH_DAYS } from '../health/scale';
import type { Health } from '../model';
import type { Settings } from '../settings/settings';
import { judgePast, readClientPast } from './client-health';
import type { DatedRecord } from './history';
import type { Database } from './schema';
import { type Stop, watch } from './watch';

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

/** A client's past; undefined: there is no such client. Told at once and again at every change. */
export function watchCourse(
  clientId: string,
  listener: (course: ClientCourse | undefined) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database, settings) => readCourse(database, settings, clientId, Date.now()), listener, onError);
}

async function readCourse(
  database: Database,
  settings: Settings,
  clientId: string,
  now: number,
): Promise<ClientCourse | undefined> {
  const client = await database.clients.get(clientId);
  if (!client) return undefined;
  const { record, messages } = await readClientPast(database, client, settings, now);
  const times = messages.flatMap(({ direction, sentAt }) => (direction === 'in' ? [sentAt] : []));
  return {
    health: judgePast(record, settings, now),
    points: courseByDay(record, { now }, times, REACH_DAYS),
    messages,
    incidents: record.incidents,
  };
}
