/**
 * What the extension's pages read, live. Nobody but `lib/store` knows Dexie; pages write by messages only.
 *
 * Lists of clients never read incidents: tallies and the last judged health stand in tables of their own
 * (a client whose health row is missing, because something just changed, is judged on the spot). One client's
 * own page reads that client's incidents.
 */
import type { Agreement, Client, Health, Incident, MessageRecord, Tally, VerdictValue } from '../model';
import type { Settings } from '../settings/settings';
import { judgeClientHealth } from './client-health';
import type { Database, VerdictRow } from './schema';
import { emptyTally } from './tallies';
import { type Stop, watch } from './watch';

/** A client with what is known of it. */
export interface ClientOverview {
  readonly client: Client;
  readonly tally: Tally;
  readonly health: Health;
  readonly agreement: Agreement | undefined;
}

/** An incident with the user's word and the message it was noted in. */
export interface IncidentView {
  readonly incident: Incident;
  readonly verdict: VerdictValue;
  /** Undefined when the message is no longer stored. */
  readonly message: MessageRecord | undefined;
}

/** All clients, in the order of their newest message; told at once and again at every change. */
export function watchClients(
  listener: (overviews: readonly ClientOverview[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(readClients, listener, onError);
}

/** One client; `undefined` when there is none (any more) by that id. */
export function watchClient(
  clientId: string,
  listener: (overview: ClientOverview | undefined) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database, settings) => readClient(database, settings, clientId), listener, onError);
}

/** All incidents of a client, newest first, those of an unknown time last; dismissed ones included. */
export function watchIncidents(
  clientId: string,
  listener: (incidents: readonly IncidentView[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database) => readIncidents(database, clientId), listener, onError);
}

/** Incidents by their ids, in that order; those that are not stored (any more) are left out. Reads nothing else. */
export function watchChosenIncidents(
  incidentIds: readonly string[],
  listener: (incidents: readonly IncidentView[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch((database) => readChosenIncidents(database, incidentIds), listener, onError);
}

async function readClients(database: Database, settings: Settings): Promise<readonly ClientOverview[]> {
  const [clients, tallies, healths, agreements] = await Promise.all([
    database.clients.toArray(),
    database.tallies.toArray(),
    database.health.toArray(),
    database.agreements.toArray(),
  ]);
  const tallyOf = new Map(tallies.map((tally) => [tally.clientId, tally]));
  const healthOf = new Map(healths.map((row) => [row.clientId, row.health]));
  const agreementOf = new Map(agreements.map((agreement) => [agreement.clientId, agreement]));
  const overviews = await Promise.all(
    clients.map(async (client) => ({
      client,
      tally: tallyOf.get(client.id) ?? emptyTally(client.id),
      health: healthOf.get(client.id) ?? (await judgeClientHealth(database, client, settings, Date.now())),
      agreement: agreementOf.get(client.id),
    })),
  );
  return overviews.sort((a, b) => (b.tally.lastAt ?? 0) - (a.tally.lastAt ?? 0));
}

async function readClient(
  database: Database,
  settings: Settings,
  clientId: string,
): Promise<ClientOverview | undefined> {
  const client = await database.clients.get(clientId);
  if (!client) return undefined;
  const [tally, health, agreement] = await Promise.all([
    database.tallies.get(clientId),
    judgeClientHealth(database, client, settings, Date.now()),
    database.agreements.get(clientId),
  ]);
  return { client, tally: tally ?? emptyTally(clientId), health, agreement };
}

async function readIncidents(database: Database, clientId: string): Promise<readonly IncidentView[]> {
  const [incidents, verdicts] = await Promise.all([
    database.incidents.where('clientId').equals(clientId).toArray(),
    database.verdicts.where('clientId').equals(clientId).toArray(),
  ]);
  const views = await viewsOf(database, incidents, verdicts);
  return views.toSorted((a, b) => (b.incident.sentAt ?? 0) - (a.incident.sentAt ?? 0));
}

async function readChosenIncidents(database: Database, ids: readonly string[]): Promise<readonly IncidentView[]> {
  const [incidents, verdicts] = await Promise.all([
    database.incidents.bulkGet([...ids]),
    database.verdicts.bulkGet([...ids]),
  ]);
  return viewsOf(database, incidents.filter(isStored), verdicts.filter(isStored));
}

const isStored = <Row>(row: Row | undefined): row is Row => row !== undefined;

async function viewsOf(
  database: Database,
  incidents: readonly Incident[],
  verdicts: readonly VerdictRow[],
): Promise<readonly IncidentView[]> {
  const messages = await database.messages.bulkGet([...new Set(incidents.map((incident) => incident.messageKey))]);
  const messageOf = new Map(messages.flatMap((message) => (message ? [[message.key, message]] : [])));
  const verdictOf = new Map(verdicts.map((row) => [row.incidentId, row.verdict]));
  return incidents.map((incident) => ({
    incident,
    verdict: verdictOf.get(incident.id) ?? 'open',
    message: messageOf.get(incident.messageKey),
  }));
}
