import { SEVERITIES, type Severity, type SignalId, type VerdictValue } from '../../lib/model';
import type { IncidentView } from '../../lib/store/queries';
import { DAY } from '../../lib/time-units';

/** Incidents on one page of the list. */
export const PAGE_SIZE = 25;

/** What the reader wants to see; undefined: all. */
export interface IncidentChoice {
  readonly signal: SignalId | undefined;
  readonly verdict: VerdictValue | undefined;
  /** So many days back from now; what was sent at an unknown time is then left out. */
  readonly days: number | undefined;
  /** This heavy or heavier. */
  readonly severity: Severity | undefined;
}

export const EVERYTHING: IncidentChoice = {
  signal: undefined,
  verdict: undefined,
  days: undefined,
  severity: undefined,
};

/** Days that the reader may look back. */
export const PERIODS = [30, 90, 365] as const;

/** The incidents that a choice leaves, in the order they came in. `now` in UTC ms. */
export function chooseIncidents(
  incidents: readonly IncidentView[],
  { signal, verdict, days, severity }: IncidentChoice,
  now: number,
): readonly IncidentView[] {
  const since = days === undefined ? undefined : now - days * DAY;
  const least = severity === undefined ? 0 : SEVERITIES.indexOf(severity);
  return incidents.filter(
    ({ incident, verdict: given }) =>
      (signal === undefined || incident.signal === signal) &&
      (verdict === undefined || given === verdict) &&
      (since === undefined || (incident.sentAt !== undefined && incident.sentAt >= since)) &&
      SEVERITIES.indexOf(incident.severity) >= least,
  );
}

/** One page of a list. */
export interface IncidentPage {
  readonly items: readonly IncidentView[];
  /** Counted from 0, and never beyond the last page: a list may have become shorter. */
  readonly page: number;
  readonly pages: number;
  /** Position of the first and last item in the whole list, counted from 1; 0 when there are none. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Cuts one page out of a list; an empty list has one empty page. */
export function pageOf(incidents: readonly IncidentView[], wanted: number): IncidentPage {
  const pages = Math.max(1, Math.ceil(incidents.length / PAGE_SIZE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const items = incidents.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const from = items.length === 0 ? 0 : page * PAGE_SIZE + 1;
  return { items, page, pages, from, to: page * PAGE_SIZE + items.length, total: incidents.length };
}
