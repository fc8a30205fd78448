import { type ExportsKey, exportsTexts } from '../../locales/exports';
import { sharedTexts } from '../../locales/shared';
import { createTexts } from '../../locales/texts';
import type { ClientExport, ExportedIncident } from '../client-export';
import { type AgreedList, agreedLists } from './agreed';
import { coverOf, limitsOf } from './cover';
import { type Entry, entryOf, noteEntry } from './entries';
import { messageRows, signalRows } from './report-counts';
import type { ReportWords } from './report-words';
import { foreign, own, type Row, type Told } from './told';
import { toldSenderClock, toldZoneClock } from './told-clock';

/** An incident with its number in the report, from 1. */
export interface Numbered {
  readonly exported: ExportedIncident;
  readonly number: number;
}

/** A report as plain data, in the order in which it is read; what renders it only lays it out. */
export interface ReportContent {
  readonly words: ReportWords;
  readonly client: Told;
  readonly cover: readonly Row[];
  readonly messages: readonly Row[];
  readonly signals: readonly Row[];
  readonly agreement: readonly AgreedList[];
  /** Oldest first, those of an unknown time last; the dismissed ones by themselves once more. */
  readonly all: readonly Numbered[];
  readonly noted: readonly Numbered[];
  readonly dismissed: readonly Numbered[];
  readonly tableTitles: readonly string[];
  /** A line of the table, with the number of the entry first. Told when it is written: there may be very many. */
  tellRow(incident: Numbered): readonly Told[];
  tellEntry(incident: Numbered): Entry;
  /** Logged by hand, the first first. */
  readonly notes: readonly Entry[];
  readonly limits: readonly string[];
}

/** Gathers what a report of a client's record says, in the record's language. */
export function reportContent(record: ClientExport): ReportContent {
  const { locale } = record;
  const words = {
    locale,
    t: createTexts(locale, exportsTexts),
    shared: createTexts(locale, sharedTexts),
    number: new Intl.NumberFormat(locale),
  };
  const all = record.incidents.toSorted(byTime).map((exported, index): Numbered => ({ exported, number: index + 1 }));
  return {
    words,
    client: foreign(record.client.name),
    cover: coverOf(record, words),
    messages: messageRows(record, words),
    signals: signalRows(record, words),
    agreement: agreedLists(record.agreement, words),
    all,
    noted: all.filter(({ exported }) => exported.verdict !== 'dismissed'),
    dismissed: all.filter(({ exported }) => exported.verdict === 'dismissed'),
    tellRow: (incident) => tableRow(incident, record, words),
    tellEntry: ({ exported, number }) => entryOf(exported, number, record, words),
    tableTitles: TABLE_COLUMNS.map((column) => words.t(column)),
    notes: record.notes.map((note) => noteEntry(note, record, words)),
    limits: limitsOf(record, words),
  };
}

const byTime = (a: ExportedIncident, b: ExportedIncident): number =>
  (a.incident.sentAt ?? Number.POSITIVE_INFINITY) - (b.incident.sentAt ?? Number.POSITIVE_INFINITY) || 0;

const TABLE_COLUMNS = [
  'number',
  'report-yours',
  'report-theirs',
  'signal',
  'severity',
  'report-verdict',
] as const satisfies readonly ExportsKey[];

function tableRow(
  { exported: { incident, message, title, verdict }, number }: Numbered,
  { zone, locale }: ClientExport,
  { t, shared, number: digits }: ReportWords,
): readonly Told[] {
  return [
    digits.format(number),
    toldZoneClock(incident.sentAt, zone, locale) || t('basis-none'),
    toldSenderClock(incident.sentAt, message?.senderOffset, locale) || t('basis-none'),
    title,
    shared(`severity.${incident.severity}`),
    shared(`verdict.${verdict}`),
  ].map(own);
}
