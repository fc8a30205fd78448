import type { ClientExport } from '../../lib/exports/client-export';
import type { Locale } from '../../lib/locales/text';
import type { ClientOverview, IncidentView } from '../../lib/store/queries';
import { incidentReason, signalTitle } from './incident-words';

/** What a client's file shows, as the plain data that exports are rendered from. */
export interface ExportSource {
  readonly overview: ClientOverview;
  readonly incidents: readonly IncidentView[];
  readonly locale: Locale;
  /** IANA zone of the user's clock. */
  readonly zone: string;
}

/** Gathers an export: names and reasons are told in the page's language. `exportedAt` in UTC ms. */
export const gatherExport = (
  { overview, incidents, locale, zone }: ExportSource,
  exportedAt: number,
): ClientExport => ({
  exportedAt,
  zone,
  locale,
  ...overview,
  incidents: incidents.map((view) => ({
    ...view,
    title: signalTitle(view.incident.signal, locale),
    reason: incidentReason(view.incident, locale),
  })),
});
