import { type ExportsKey, exportsTexts } from '../../locales/exports';
import { sharedTexts } from '../../locales/shared';
import { createTexts } from '../../locales/texts';
import type { ClientExport, ExportedIncident } from '../client-export';
import { type AgreedList, agreedLists } from './agreed';
import { coverOf, limitsOf } from './cover';
import { type Entry, entryOf } from './entries';
import { messageRows, signalRows } from './report-counts';
import type { ReportWords } from './report-words';
import { foreign, own, type Row, type Told } from './told';
import { toldSenderClock, toldZoneClock } from './told-clock';

/** A report as plain data, in the order in which it is read; what renders it only lays it out. */
export interface ReportContent {
  readonly words: ReportWords;
  readonly client: Told;
  readonly cover: readonly Row[];
  readonly messages: readonly Row[];
  readonly signals: readonly Row[];
  readonly agreement: readonly AgreedList[];
  /** Oldest first, those of an unknown time last; the first cell is the number of the entry. */
  readonly table: readonly (readonly Told[])[];
  readonly tableTitles: readonly string[];
  readonly entries: readonly Entry[];
  readonly dismissed: readonly Entry[];
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
  const inOrder = record.incidents.toSorted(byTime);
  const entries = inOrder.map((exported, index) => entryOf(exported, index + 1, record, words));
  return {
    words,
    client: foreign(record.client.name),
    cover: coverOf(record, words),
    messages: messageRows(record, words),
    signals: signalRows(record),
    agreement: agreedLists(record.agreement, words),
    table: inOrder.map((exported, index) => tableRow(exported, index + 1, record, words)),
    tableTitles: TABLE_COLUMNS.map((column) => words.t(column)),
    entries: entries.filter((_, index) => inOrder[index]?.verdict !== 'dismissed'),
    dismissed: entries.filter((_, index) => inOrder[index]?.verdict === 'dismissed'),
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
  { incident, message, title, verdict }: ExportedIncident,
  number: number,
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
