import type { Locale } from '../locales/text';
import type { Agreement, Client, Health, Incident, MessageRecord, Note, Tally, VerdictValue } from '../model';
import type { MessageCounts } from './message-counts';
import type { PrivateKind } from './redaction/find-private';
import type { Selection } from './selection';

/** One incident with what a reader of an export needs beside it. */
export interface ExportedIncident {
  readonly incident: Incident;
  readonly verdict: VerdictValue;
  /** The message it was noted in; undefined when it is no longer stored. */
  readonly message: MessageRecord | undefined;
  /** The signal's name and the reason for this incident, in the export's language. */
  readonly title: string;
  readonly reason: string;
}

/** All that an export is rendered from: plain data, gathered before anything is rendered. */
export interface ClientExport {
  /** UTC ms. */
  readonly exportedAt: number;
  /** IANA zone of the user's own clock. */
  readonly zone: string;
  readonly locale: Locale;
  readonly client: Client;
  readonly agreement: Agreement | undefined;
  readonly tally: Tally;
  readonly health: Health;
  /** What was chosen for this export. */
  readonly selection: Selection;
  /** Messages of the selected days, whatever signals and verdicts were chosen. */
  readonly messages: MessageCounts;
  /** Kinds of private details that were replaced wherever they were found. */
  readonly hidden: readonly PrivateKind[];
  /** What the user logged by hand on the selected days, the first first. */
  readonly notes: readonly Note[];
  /** In the order in which they are to be exported; dismissed ones included, they are marked. */
  readonly incidents: readonly ExportedIncident[];
}
