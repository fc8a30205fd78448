import type { Locale } from '../locales/text';
import type {
  Health,
  Incident,
  MessageJudgement,
  MessageRecord,
  NotedFinding,
  Tally,
  ThreadJudgement,
  ThreadSnapshot,
  VerdictValue,
} from '../model';
import { signals } from '../signals';
import { reasonOf } from '../signals/reason';
import { byMessage } from './history';
import type { MessageReading } from './reading';
import type { Database } from './schema';

/**
 * What Gmail's page is to show for the messages of a thread: nothing but what stands on screen anyway, a band for each
 * sender, and our own words about it. Histories, notes and other clients stay here.
 */
export async function describeThread(
  database: Database,
  locale: Locale,
  snapshot: ThreadSnapshot,
  readings: readonly MessageReading[],
  healths: ReadonlyMap<string, Health>,
): Promise<ThreadJudgement> {
  const stored = await readThread(database, readings);
  const incidentsOf = byMessage(stored.incidents);
  const readingOf = new Map(readings.map((reading) => [reading.messageId, reading]));
  const describe = (messageId: string): MessageJudgement => {
    const reading = readingOf.get(messageId);
    const record = reading && stored.records.get(reading.key);
    if (!record) return { messageId, client: undefined, noted: [], notJudged: [] };
    const incidents = incidentsOf.get(record.key) ?? [];
    return {
      messageId,
      client: describeClient(record, healths.get(record.clientId), stored),
      noted: incidents.map((incident) =>
        describeIncident(incident, stored.verdicts.get(incident.id) ?? 'open', locale),
      ),
      notJudged: record.notJudged,
    };
  };
  const ids = new Set(snapshot.messages.flatMap(({ id }) => id ?? []));
  return { threadId: snapshot.threadId, locale, messages: [...ids].map(describe) };
}

interface StoredThread {
  readonly records: ReadonlyMap<string, MessageRecord>;
  readonly incidents: readonly Incident[];
  readonly verdicts: ReadonlyMap<string, VerdictValue>;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Ids of the clients who are worked with now. */
  readonly active: ReadonlySet<string>;
}

function readThread(database: Database, readings: readonly MessageReading[]): Promise<StoredThread> {
  const { clients, messages, incidents, verdicts, tallies } = database;
  return database.transaction('r', [clients, messages, incidents, verdicts, tallies], async () => {
    const keys = readings.map(({ key }) => key);
    const clientIds = [...new Set(readings.map(({ clientId }) => clientId))];
    const [records, found, counted, known] = await Promise.all([
      messages.bulkGet(keys),
      incidents.where('messageKey').anyOf(keys).toArray(),
      tallies.bulkGet(clientIds),
      clients.bulkGet(clientIds),
    ]);
    const rows = await verdicts.bulkGet(found.map(({ id }) => id));
    return {
      records: new Map(records.flatMap((record) => (record ? [[record.key, record]] : []))),
      incidents: found,
      verdicts: new Map(rows.flatMap((row) => (row ? [[row.incidentId, row.verdict]] : []))),
      tallies: new Map(counted.flatMap((tally) => (tally ? [[tally.clientId, tally]] : []))),
      active: new Set(known.flatMap((client) => (client?.status === 'active' ? [client.id] : []))),
    };
  });
}

/** The user's own messages have no badge, nor has a client who is not worked with now. */
const describeClient = (
  { clientId, direction }: MessageRecord,
  health: Health | undefined,
  { active, tallies }: StoredThread,
): MessageJudgement['client'] =>
  direction === 'in' && health && active.has(clientId)
    ? { id: clientId, band: health.band, trend: health.trend, messages: tallies.get(clientId)?.messagesIn ?? 0 }
    : undefined;

/** In the words of the signal; one that is no longer in the catalogue goes by its id. */
function describeIncident(incident: Incident, verdict: VerdictValue, locale: Locale): NotedFinding {
  const { signal, severity, confidence, quote, span, language } = incident;
  const texts = signals.get(signal)?.texts[locale];
  return {
    incidentId: incident.id,
    signal,
    severity,
    confidence,
    verdict,
    title: texts?.title ?? signal,
    reason: reasonOf(incident, locale),
    quote,
    span,
    language,
  };
}
