import type { HistoryDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';
import { findSlowWait } from './slow-wait';

/** Stands on the answer that came late. */
const detector: HistoryDetector = {
  find({ sentAt, direction, traits }, { entries }, context) {
    if (sentAt === undefined || direction === 'out' || traits?.includes('automatic')) return [];
    const wait = findSlowWait(entries, context, sentAt, true);
    return wait ? [timeFinding(wait.severity, wait.facts)] : [];
  },
};

export default detector;
