import { localClock } from '../../../hours/local-clock';
import { afterWorkingDays, workingDaysBetween } from '../../../hours/working-days';
import { zoneAt } from '../../../hours/working-periods';
import type { SilenceDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';
import { limitAfter, scheduleOfClient, severityOf, waitFacts, waitsIn } from './waits';

/** Stands on the user's own message that is still waiting; only `possible`, for what was not opened was not seen. */
const detector: SilenceDetector = {
  find({ entries }, context, now) {
    if (context.status !== 'active') return [];
    const waits = waitsIn(entries.filter(({ sentAt }) => sentAt <= now));
    const open = waits.at(-1);
    if (!open || open.answeredAt !== undefined) return [];
    const { question } = open;
    const schedule = scheduleOfClient(context);
    const days = workingDaysBetween(question.sentAt, now, schedule);
    const { limit, median } = limitAfter(waits, schedule);
    if (days <= limit) return [];
    const askedOn = localClock(question.sentAt, zoneAt(question.sentAt, context.schedule)).date;
    const facts = waitFacts(days, limit, median, askedOn, false);
    const since = afterWorkingDays(question.sentAt, limit, schedule) ?? now;
    return [{ ...timeFinding(severityOf(days, limit), facts, 'possible'), messageKey: question.key, since }];
  },
};

export default detector;
