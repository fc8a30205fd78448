import type { ClientExport } from '../../lib/exports/client-export';
import { countMessages } from '../../lib/exports/message-counts';
import { isInRange, isSelected, type Selection } from '../../lib/exports/selection';
import type { Locale } from '../../lib/locales/text';
import type { MessageRecord, Note } from '../../lib/model';
import type { ClientOverview, IncidentView } from '../../lib/store/queries';
import { incidentReason, signalTitle } from '../client/incident-words';

/** What a client's file shows, as the plain data that exports are rendered from. */
export interface ExportSource {
  readonly overview: ClientOverview;
  /** Newest first, dismissed ones included. */
  readonly incidents: readonly IncidentView[];
  readonly messages: readonly MessageRecord[];
  readonly notes: readonly Note[];
  readonly locale: Locale;
  /** IANA zone of the user's clock. */
  readonly zone: string;
}

/** The incidents that a selection leaves, in the order they came in. */
export const selectIncidents = ({ incidents, zone }: ExportSource, selection: Selection): readonly IncidentView[] =>
  incidents.filter(
    ({ incident, verdict }) =>
      isSelected(incident.signal, verdict, selection) && isInRange(incident.sentAt, selection, zone),
  );

/** Gathers an export: names and reasons are told in the page's language. `exportedAt` in UTC ms. */
export const gatherExport = (source: ExportSource, selection: Selection, exportedAt: number): ClientExport => ({
  exportedAt,
  zone: source.zone,
  locale: source.locale,
  ...source.overview,
  selection,
  hidden: [],
  messages: countMessages(
    source.messages.filter(({ sentAt }) => isInRange(sentAt, selection, source.zone)),
    source.incidents.filter(({ verdict }) => verdict !== 'dismissed').map(({ incident }) => incident),
  ),
  notes: source.notes.filter(({ at }) => isInRange(at, selection, source.zone)).toReversed(),
  incidents: selectIncidents(source, selection).map((view) => ({
    ...view,
    title: signalTitle(view.incident.signal, source.locale),
    reason: incidentReason(view.incident, source.locale),
  })),
});
