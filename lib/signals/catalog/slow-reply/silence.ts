import { afterWorkingDays } from '../../../hours/working-days';
import type { SilenceDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';
import { findSlowWait } from './slow-wait';

/** Stands on the user's own message that is still waiting; only `possible`, for what was not opened was not seen. */
const detector: SilenceDetector = {
  find({ entries }, context, now) {
    if (context.status !== 'active') return [];
    const seen = entries.filter(({ sentAt }) => sentAt <= now);
    const wait = findSlowWait(seen, context, now, false);
    if (!wait) return [];
    const { question, limit, schedule, severity, facts } = wait;
    const since = afterWorkingDays(question.sentAt, limit, schedule) ?? now;
    return [{ ...timeFinding(severity, facts, 'possible'), messageKey: question.key, since }];
  },
};

export default detector;
