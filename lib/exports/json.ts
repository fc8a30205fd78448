import { exportsTexts } from '../locales/exports';
import { createTexts } from '../locales/texts';
import type { Note } from '../model';
import type { ClientExport, ExportedIncident } from './client-export';
import { senderClock, utcClock, zoneClock } from './clocks';
import { countIncidents } from './counts';
import { threadLink } from './thread-link';

/** Name of the schema below. */
export const JSON_SCHEMA = 'good-terms/client-record';

/** Grows when a name is taken away or changes its meaning; names may be added without. */
export const JSON_VERSION = 1;

/**
 * A client's file for programs, as indented JSON. Times are ISO 8601; what is unknown is `null`; ids and words of the
 * model (`severity: "moderate"`) stand as they are, in English, whatever the language of the export.
 *
 * - `schema`, `version`: {@link JSON_SCHEMA}, {@link JSON_VERSION}
 * - `exportedAt` UTC · `zone` IANA, the user's clock · `language` of `title`, `reason` and `limits`
 * - `selection`: `from`, `to` (days on the user's calendar, both included), `signals`, `verdicts`; `null`: not narrowed
 * - `hidden`: kinds of details that were replaced by words in brackets: `mail`, `account`, `card`, `phone`
 * - `limits`: one sentence on what the file cannot show
 * - `client`: `id`, `name`, `addresses`, `status`, `since`, `note`
 * - `agreement`: `deliverables`, `exclusions`, `limits` as in the product's model, or `null`
 * - `counts`: `messagesIn`, `messagesOut`, `firstAt`, `lastAt`; `noted` (not dismissed), `confirmed`, `dismissed`,
 *   and `bySignal`, which counts what was not dismissed: recounted from `incidents`
 * - `messages`: messages of the selected days: `fromThem`, `fromYou`, `ordinary` (from them, nothing noted), `noted`
 *   (from them, something noted), `kind` (thanks, praise or an apology), `partly` (read in part)
 * - `health`: `band`, `score` (0–100, rounded to 5; `null` while learning), `trend`,
 *   `dimensions`: [{`dimension`, `health` (rounded to 5 or `null`: not judged), `points`}]
 * - `notes`: [{`id`, `kind` (`call`, `chat`, `meeting`), `at` {`utc`, `yours`}, `loggedAt` (UTC), `text`, `signal` or
 *   `null`}], logged by hand on the selected days
 * - `incidents`: [{`id`, `signal`, `title`, `dimension`, `severity`, `confidence`, `verdict` (`open`, `confirmed`,
 *   `dismissed`), `sentAt` {`utc`, `yours`, `theirs`, `basis`}, `quote`, `context`, `language`, `reason`, `facts`,
 *   `byHand` (kind of the note that it goes back to) or `null`, `message` {`account`, `messageId`, `threadId`, `subject`, `complete`, `link`} or `null`, `rulesVersion`}]
 *
 * In parts: what stands before the incidents, each of them, what stands after.
 */
export function* jsonParts(record: ClientExport): Generator<string, void, undefined> {
  const t = createTexts(record.locale, exportsTexts);
  const document = {
    schema: JSON_SCHEMA,
    version: JSON_VERSION,
    exportedAt: utcClock(record.exportedAt),
    zone: record.zone,
    language: record.locale,
    limits: t('limits'),
    selection: selectionPart(record),
    hidden: record.hidden,
    client: clientPart(record),
    agreement: agreementPart(record),
    counts: countsPart(record),
    messages: record.messages,
    health: healthPart(record),
    notes: record.notes.map((note) => notePart(note, record.zone)),
    incidents: [],
  };
  const frame = JSON.stringify(document, undefined, 2);
  const place = frame.lastIndexOf(']');
  yield frame.slice(0, place);
  for (const [index, exported] of record.incidents.entries()) {
    yield `${index === 0 ? '' : ','}\n${indented(JSON.stringify(incidentPart(exported, record.zone), undefined, 2))}`;
  }
  yield `${record.incidents.length === 0 ? '' : '\n  '}${frame.slice(place)}\n`;
}

/** As it stands in the list of incidents. Line ends within texts are escaped: there are none but the layout's. */
const indented = (json: string): string => `    ${json.replaceAll('\n', '\n    ')}`;

function selectionPart({ selection }: ClientExport) {
  const { from, to, signals, verdicts } = selection;
  return { from: from ?? null, to: to ?? null, signals: signals ?? null, verdicts: verdicts ?? null };
}

function clientPart({ client }: ClientExport) {
  const { id, name, addresses, status, since, note } = client;
  return { id, name, addresses, status, since: utcOrNull(since), note };
}

function agreementPart({ agreement }: ClientExport) {
  if (agreement === undefined) return null;
  const { deliverables, exclusions, limits } = agreement;
  return { deliverables, exclusions, limits };
}

function countsPart({ tally, incidents }: ClientExport) {
  return {
    messagesIn: tally.messagesIn,
    messagesOut: tally.messagesOut,
    firstAt: utcOrNull(tally.firstAt),
    lastAt: utcOrNull(tally.lastAt),
    ...countIncidents(incidents),
  };
}

function healthPart({ health }: ClientExport) {
  return {
    band: health.band,
    score: roundedOrNull(health.score),
    trend: health.trend,
    dimensions: health.dimensions.map(({ dimension, health: part, points }) => ({
      dimension,
      health: roundedOrNull(part),
      points: Math.round(points * 10) / 10,
    })),
  };
}

function incidentPart({ incident, verdict, message, title, reason }: ExportedIncident, zone: string) {
  return {
    id: incident.id,
    signal: incident.signal,
    title,
    dimension: incident.dimension,
    severity: incident.severity,
    confidence: incident.confidence,
    verdict,
    sentAt: {
      utc: utcOrNull(incident.sentAt),
      yours: zoneClock(incident.sentAt, zone) || null,
      theirs: senderClock(incident.sentAt, message?.senderOffset) || null,
      basis: message?.sentAtBasis ?? null,
    },
    quote: incident.quote ?? null,
    context: incident.context ?? null,
    language: incident.language ?? null,
    reason,
    facts: incident.facts,
    byHand: incident.byHand ?? null,
    message: messagePart(message),
    rulesVersion: incident.rulesVersion,
  };
}

function notePart({ id, kind, at, loggedAt, text, signal }: Note, zone: string) {
  const when = { utc: utcOrNull(at), yours: zoneClock(at, zone) || null };
  return { id, kind, at: when, loggedAt: utcOrNull(loggedAt), text, signal: signal ?? null };
}

function messagePart(message: ExportedIncident['message']) {
  if (message === undefined) return null;
  const { account, messageId, threadId, subject, complete } = message;
  return { account, messageId, threadId, subject, complete, link: threadLink(account, threadId) ?? null };
}

const utcOrNull = (at: number | undefined): string | null => utcClock(at) || null;

/** Health is told in steps of 5: more would be false precision. */
const roundedOrNull = (score: number | undefined): number | null =>
  score === undefined ? null : Math.round(score / 5) * 5;
