import { localClock } from '../../../hours/local-clock';
import { zoneAt } from '../../../hours/working-periods';
import { type Finding, SEVERITIES, type SignalId } from '../../../model';
import { BOUNDARY_DAYS, type Boundary, boundariesBefore } from '../../boundaries';
import type { ClientHistory } from '../../history';
import type { HistoryDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';

/**
 * Stands on a message in which something comes again after the user had asked to stop it. Which boundaries count, and for how
 * long: `lib/signals/boundaries.ts`.
 */
const detector: HistoryDetector = {
  isLast: true,
  find({ sentAt, direction }, history, { schedule }, found) {
    if (sentAt === undefined || direction === 'out' || found.length === 0) return [];
    for (const boundary of boundariesBefore(sentAt, history)) {
      const again = heaviestAbout(boundary, found);
      if (!again) continue;
      const { date } = localClock(boundary.at, zoneAt(boundary.at, schedule));
      const count = countSince(boundary, again.signal, history) + 1;
      const facts = { aboutSignal: again.signal, boundaryDate: date, count, rememberedDays: BOUNDARY_DAYS };
      // As sure as what came again; a question of tone that was only possible does not become an offence.
      return [timeFinding('serious', facts, again.confidence)];
    }
    return [];
  },
};

export default detector;

const heaviestAbout = ({ about }: Boundary, found: readonly Finding[]): Finding | undefined =>
  found
    .filter(({ signal }) => about.includes(signal))
    .sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))[0];

/** Messages since the boundary, this one not included, in which the same came again. */
const countSince = ({ readableAt }: Boundary, signal: SignalId, { entries }: ClientHistory): number =>
  entries.filter((entry) => entry.sentAt >= readableAt && entry.signals?.includes(signal)).length;
