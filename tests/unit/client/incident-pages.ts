import { chooseIncidents, type IncidentChoice, pageOf } from '../../../lib/store/choose-incidents';
import type { IncidentPage } from '../../../lib/store/incident-pages';
import type { IncidentView } from '../../../lib/store/queries';

/** Pages of a log that stands in memory, told once to each listener, as the store tells them of one that is stored. */
export const pagesOf =
  (log: () => readonly IncidentView[]) =>
  (_clientId: string, choice: IncidentChoice, wanted: number, listener: (page: IncidentPage) => void): (() => void) => {
    const signals = [...new Set(log().map(({ incident }) => incident.signal))];
    listener({ ...pageOf(chooseIncidents(log(), choice, Date.now()), wanted), signals });
    return () => {};
  };
