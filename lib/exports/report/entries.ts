import { notesTexts } from '../../locales/notes';
import { createTexts } from '../../locales/texts';
import type { Note } from '../../model';
import type { ClientExport, ExportedIncident } from '../client-export';
import { threadLink } from '../thread-link';
import type { ReportWords } from './report-words';
import { foreign, own, type Row, type Told } from './told';
import { toldSenderClock, toldZoneClock } from './told-clock';

/** One incident, or one note, as a reader of a report gets it. */
export interface Entry {
  /** Its number in the order of time, and the name of its signal. */
  readonly heading: string;
  /** Undefined where there is none to tell. */
  readonly reason: Told | undefined;
  readonly quote: Told | undefined;
  /** The sentences around the quote; undefined where they say no more than the quote. */
  readonly context: Told | undefined;
  readonly rows: readonly Row[];
}

/** Tells one incident; what is unknown has no row, but both clocks always have one. */
export function entryOf(exported: ExportedIncident, number: number, record: ClientExport, words: ReportWords): Entry {
  const { incident, title, reason } = exported;
  const { t, locale } = words;
  const told = (text: string | undefined) => (text === undefined ? undefined : foreign(text, incident.language));
  return {
    heading: t('report-entry', { number: words.number.format(number), signal: title }),
    reason: foreign(reason, locale),
    quote: told(incident.quote),
    context: incident.context === incident.quote ? undefined : told(incident.context),
    rows: [...timeRows(exported, record, words), ...weightRows(exported, words), ...sourceRows(exported, words)],
  };
}

/** Tells something that was logged by hand. */
export function noteEntry(
  { kind, at, loggedAt, text }: Note,
  { zone, locale }: ClientExport,
  words: ReportWords,
): Entry {
  const { t } = words;
  return {
    heading: createTexts(locale, notesTexts)(`kind.${kind}`),
    reason: undefined,
    quote: foreign(text),
    context: undefined,
    rows: [
      [t('report-yours'), own(toldZoneClock(at, zone, locale))],
      [t('report-logged'), own(toldZoneClock(loggedAt, zone, locale))],
    ],
  };
}

function timeRows({ incident, message }: ExportedIncident, record: ClientExport, { t }: ReportWords): readonly Row[] {
  const { zone, locale } = record;
  return [
    [t('report-yours'), own(toldZoneClock(incident.sentAt, zone, locale) || t('basis-none'))],
    [t('report-theirs'), own(toldSenderClock(incident.sentAt, message?.senderOffset, locale) || t('basis-none'))],
    ...(message === undefined ? [] : [[t('timeBasis'), own(t(`basis-${message.sentAtBasis}`))] as const]),
  ];
}

function weightRows({ incident, verdict }: ExportedIncident, { t, shared }: ReportWords): readonly Row[] {
  const { clause } = incident.facts;
  return [
    [t('dimension'), own(shared(`dimension.${incident.dimension}`))],
    [t('severity'), own(shared(`severity.${incident.severity}`))],
    [t('confidence'), own(shared(`confidence.${incident.confidence}`))],
    [t('report-verdict'), own(shared(`verdict.${verdict}`))],
    ...(typeof clause === 'string' && clause !== '' ? [[t('report-clause'), foreign(clause)] as const] : []),
  ];
}

function sourceRows({ incident, message }: ExportedIncident, { t }: ReportWords): readonly Row[] {
  const ids = [[t('incident'), foreign(incident.id)] as const, [t('rules'), foreign(incident.rulesVersion)] as const];
  if (message === undefined) return ids;
  const link = threadLink(message.account, message.threadId);
  return [
    [t('subject'), foreign(message.subject)],
    [t('read'), own(t(message.complete ? 'read-whole' : 'read-partly'))],
    ...(link === undefined ? [] : [[t('thread'), foreign(link)] as const]),
    ...ids,
  ];
}
