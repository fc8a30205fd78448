/**
 * What the extension's pages read, live. Nobody but `lib/store` knows Dexie; pages write by messages only.
 *
 * Overviews never read incidents: tallies and the last judged health stand in tables of their own (a client whose
 * health row is missing, because something just changed, is judged on the spot). What reads a client's whole past
 * stands apart: `past-queries.ts`, `incident-pages.ts`, `client-log.ts`.
 */
import type { Agreement, Client, Health, Incident, MessageRecord, Tally, VerdictValue } from '../model';
import type { Settings } from '../settings/settings';
import { CONTRIBUTIONS_IN_LISTS, judgeClientHealth } from './client-health';
import type { Database, VerdictRow } from './schema';
import { emptyTally } from './tallies';
import { type Stop, watch } from './watch';

/** A client with what is known of it. */
export interface ClientOverview {
  readonly client: Client;
  readonly tally: Tally;
  /** As it was judged last, explained by its heaviest contributions; judged anew by `watchCourse`. */
  readonly health: Health;
  readonly agreement: Agreement | undefined;
}

/** Whether a stored health is explained by all that costs something, not only by its heaviest contributions. */
export const isExplainedWhole = ({ explanation }: Health): boolean =>
  explanation.contributions.length < CONTRIBUTIONS_IN_LISTS;

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
  const [tally, judged, agreement] = await Promise.all([
    database.tallies.get(clientId),
    database.health.get(clientId),
    database.agreements.get(clientId),
  ]);
  const health = judged?.health ?? (await judgeClientHealth(database, client, settings, Date.now()));
  return { client, tally: tally ?? emptyTally(clientId), health, agreement };
}

async function readChosenIncidents(database: Database, ids: readonly string[]): Promise<readonly IncidentView[]> {
  const incidents = await database.incidents.bulkGet([...ids]);
  return viewsOf(database, incidents.filter(isStored));
}

const isStored = <Row>(row: Row | undefined): row is Row => row !== undefined;

/** Incidents with the user's word and their message: for as many as are shown at once. */
export async function viewsOf(database: Database, incidents: readonly Incident[]): Promise<readonly IncidentView[]> {
  const [messages, verdicts] = await Promise.all([
    database.messages.bulkGet([...new Set(incidents.map(({ messageKey }) => messageKey))]),
    database.verdicts.bulkGet(incidents.map(({ id }) => id)),
  ]);
  return joined(incidents, verdicts.filter(isStored), messages.filter(isStored));
}

/** Incidents beside what belongs to them, in their order. */
export function joined(
  incidents: readonly Incident[],
  verdicts: readonly VerdictRow[],
  messages: readonly MessageRecord[],
): readonly IncidentView[] {
  const messageOf = new Map(messages.map((message) => [message.key, message]));
  const verdictOf = new Map(verdicts.map((row) => [row.incidentId, row.verdict]));
  return incidents.map((incident) => ({
    incident,
    verdict: verdictOf.get(incident.id) ?? 'open',
    message: messageOf.get(incident.messageKey),
  }));
}
