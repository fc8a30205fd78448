import type { Incident } from '../model';
import { clientSignals } from '../signals';
import {
  chooseIncidents,
  EVERYTHING,
  type IncidentChoice,
  type JudgedIncident,
  PAGE_SIZE,
  type PageOf,
  pageOf,
  placeOf,
} from './choose-incidents';
import { type IncidentView, viewsOf } from './queries';
import type { Database } from './schema';
import { readDated, readUndated } from './slices';
import { type Stop, watch } from './watch';

/** A page of a client's log. */
export interface IncidentPage extends PageOf<IncidentView> {
  /** Signals that occur in the log, whatever was chosen. */
  readonly signals: readonly string[];
}

/**
 * One page of a client's incidents, newest first, those of an unknown time last; dismissed ones included. Of the whole log
 * it reads that page and no more; of a choice all that it is chosen from.
 */
export function watchIncidentPage(
  clientId: string,
  choice: IncidentChoice,
  page: number,
  listener: (page: IncidentPage) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database) => readPage(database, clientId, choice, page), listener, onError);
}

async function readPage(
  database: Database,
  clientId: string,
  choice: IncidentChoice,
  wanted: number,
): Promise<IncidentPage> {
  const isEverything = Object.entries(EVERYTHING).every(
    ([name, value]) => choice[name as keyof IncidentChoice] === value,
  );
  const [page, signals] = await Promise.all([
    isEverything ? readPageOfAll(database, clientId, wanted) : readPageOfChoice(database, clientId, choice, wanted),
    readSignals(database, clientId),
  ]);
  return { ...page, items: await viewsOf(database, page.items), signals };
}

async function readPageOfAll(database: Database, clientId: string, wanted: number): Promise<PageOf<Incident>> {
  const place = placeOf(await countIncidents(database, clientId), wanted);
  const items = await database.incidents
    .where('[clientId+sentAt]')
    .between([clientId, Number.NEGATIVE_INFINITY], [clientId, Number.POSITIVE_INFINITY], true, true)
    .reverse()
    .offset(place.page * PAGE_SIZE)
    .limit(PAGE_SIZE)
    .toArray();
  const missing = place.from === 0 ? 0 : place.to - place.from + 1 - items.length;
  if (missing === 0) return { ...place, items };
  const undated = await readUndated(database.incidents, clientId);
  const begin = undated.length - (place.total - place.to) - missing;
  return { ...place, items: [...items, ...undated.slice(begin, begin + missing)] };
}

/** By the tally, and what of the dismissed ones, which it does not count, is stored: an index of 100,000 takes a second to count. */
async function countIncidents({ tallies, verdicts, incidents }: Database, clientId: string): Promise<number> {
  const [tally, judged] = await Promise.all([
    tallies.get(clientId),
    verdicts.where('clientId').equals(clientId).toArray(),
  ]);
  const dismissed = judged.filter(({ verdict }) => verdict === 'dismissed').map(({ incidentId }) => incidentId);
  const counted = Object.values(tally?.bySignal ?? {}).reduce((sum, count) => sum + count, 0);
  return counted + (await incidents.where('id').anyOf(dismissed).count());
}

async function readPageOfChoice(
  database: Database,
  clientId: string,
  choice: IncidentChoice,
  wanted: number,
): Promise<PageOf<Incident>> {
  const [dated, undated, verdicts] = await Promise.all([
    readDated(database.incidents, clientId),
    readUndated(database.incidents, clientId),
    database.verdicts.where('clientId').equals(clientId).toArray(),
  ]);
  const verdictOf = new Map(verdicts.map((row) => [row.incidentId, row.verdict]));
  const judged = [...dated.reverse(), ...undated].map(
    (incident): JudgedIncident => ({ incident, verdict: verdictOf.get(incident.id) ?? 'open' }),
  );
  const page = pageOf(chooseIncidents(judged, choice, Date.now()), wanted);
  return { ...page, items: page.items.map(({ incident }) => incident) };
}

/** By their index alone: no incident is read for it. */
async function readSignals({ incidents }: Database, clientId: string): Promise<readonly string[]> {
  const found = await Promise.all(
    [...clientSignals.keys()].map(async (signal) => {
      const [key] = await incidents.where('[signal+clientId]').equals([signal, clientId]).limit(1).primaryKeys();
      return key === undefined ? [] : [signal];
    }),
  );
  return found.flat();
}
