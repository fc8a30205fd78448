import { type ExportsKey, exportsTexts } from '../locales/exports';
import { type SharedKey, sharedTexts } from '../locales/shared';
import { createTexts, type Texts } from '../locales/texts';
import type { ClientExport, ExportedIncident } from './client-export';
import { senderClock, utcClock, zoneClock } from './clocks';
import { csvCell, csvNumber } from './csv-cell';
import { threadLink } from './thread-link';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A client's incidents as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, one row an incident in the
 * order of the record, dismissed ones included. Titles and words are in the language of the export, times in ISO 8601.
 * For programs there is {@link file://./json.ts}, whose names never change.
 *
 * Columns, in this order: 1 running number · 2 sent, UTC · 3 sent, on the user's clock with its offset · 4 sent, on the
 * sender's clock where its offset is known · 5 where the time comes from · 6 client · 7 the client's addresses ·
 * 8 subject · 9 signal · 10 dimension · 11 severity · 12 confidence · 13 the user's verdict · 14 quote · 15 sentences
 * around it · 16 language of the quote (BCP 47) · 17 reason · 18 whether the whole message was read · 19 address of the
 * thread in Gmail · 20 incident id · 21 version of the rules. What is unknown is an empty cell. In parts: the line of titles, then one an incident.
 */
export function* csvParts(record: ClientExport): Generator<string, void, undefined> {
  const words = { exports: createTexts(record.locale, exportsTexts), shared: createTexts(record.locale, sharedTexts) };
  yield BYTE_ORDER_MARK + lineOf(COLUMNS.map((column) => csvCell(words.exports(column))));
  for (const [index, exported] of record.incidents.entries()) {
    const cells = [...times(exported, record, words), ...circumstances(exported, record), ...evidence(exported, words)];
    yield lineOf([csvNumber(index + 1), ...cells.map(csvCell)]);
  }
}

const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

interface Words {
  readonly exports: Texts<ExportsKey>;
  readonly shared: Texts<SharedKey>;
}

const COLUMNS = [
  'number',
  'sentAtUtc',
  'sentAtYours',
  'sentAtTheirs',
  'timeBasis',
  'client',
  'addresses',
  'subject',
  'signal',
  'dimension',
  'severity',
  'confidence',
  'verdict',
  'quote',
  'context',
  'language',
  'reason',
  'read',
  'thread',
  'incident',
  'rules',
] as const satisfies readonly ExportsKey[];

function times({ incident, message }: ExportedIncident, { zone }: ClientExport, words: Words): readonly string[] {
  return [
    utcClock(incident.sentAt),
    zoneClock(incident.sentAt, zone),
    senderClock(incident.sentAt, message?.senderOffset),
    message === undefined ? '' : words.exports(`basis-${message.sentAtBasis}`),
  ];
}

function circumstances({ message }: ExportedIncident, { client }: ClientExport): readonly string[] {
  return [client.name, client.addresses.join('; '), message?.subject ?? ''];
}

function evidence({ incident, message, verdict, title, reason }: ExportedIncident, words: Words): readonly string[] {
  const link = message === undefined ? undefined : threadLink(message.account, message.threadId);
  return [
    title,
    words.shared(`dimension.${incident.dimension}`),
    words.shared(`severity.${incident.severity}`),
    words.shared(`confidence.${incident.confidence}`),
    words.shared(`verdict.${verdict}`),
    incident.quote ?? '',
    incident.context ?? '',
    incident.language ?? '',
    reason,
    message === undefined ? '' : words.exports(message.complete ? 'read-whole' : 'read-partly'),
    link ?? '',
    incident.id,
    incident.rulesVersion,
  ];
}
