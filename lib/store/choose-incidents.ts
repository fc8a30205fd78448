import { type Incident, SEVERITIES, type Severity, type SignalId, type VerdictValue } from '../model';
import { DAY } from '../time-units';

/** An incident with the user's word on it. */
export interface JudgedIncident {
  readonly incident: Incident;
  readonly verdict: VerdictValue;
}

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
export function chooseIncidents<Item extends JudgedIncident>(
  incidents: readonly Item[],
  { signal, verdict, days, severity }: IncidentChoice,
  now: number,
): readonly Item[] {
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
export interface PageOf<Item> extends PagePlace {
  readonly items: readonly Item[];
}

/** Where a page stands in its list. */
export interface PagePlace {
  /** Counted from 0, and never beyond the last page: a list may have become shorter. */
  readonly page: number;
  readonly pages: number;
  /** Position of the first and last item in the whole list, counted from 1; 0 when there are none. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Cuts one page out of a list; an empty list has one empty page. */
export function pageOf<Item>(items: readonly Item[], wanted: number): PageOf<Item> {
  const place = placeOf(items.length, wanted);
  return { ...place, items: items.slice(place.page * PAGE_SIZE, (place.page + 1) * PAGE_SIZE) };
}

/** Where a page of a list of so many items stands. */
export function placeOf(total: number, wanted: number): PagePlace {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const to = Math.min(total, (page + 1) * PAGE_SIZE);
  return { page, pages, from: total === 0 ? 0 : page * PAGE_SIZE + 1, to, total };
}
