import { localClock } from '../../../hours/local-clock';
import { workingDaysBetween } from '../../../hours/working-days';
import { zoneAt } from '../../../hours/working-periods';
import type { HistoryDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';
import { limitAfter, scheduleOfClient, severityOf, waitFacts, waitsIn } from './waits';

/** Stands on the answer that came late. */
const detector: HistoryDetector = {
  find({ sentAt, direction, traits }, { entries }, context) {
    if (sentAt === undefined || direction === 'out' || traits?.includes('automatic')) return [];
    const waits = waitsIn(entries);
    const open = waits.at(-1);
    if (!open || open.answeredAt !== undefined) return [];
    const { question } = open;
    const schedule = scheduleOfClient(context);
    const days = workingDaysBetween(question.sentAt, sentAt, schedule);
    const { limit, median } = limitAfter(waits, schedule);
    if (days <= limit) return [];
    const askedOn = localClock(question.sentAt, zoneAt(question.sentAt, context.schedule)).date;
    return [timeFinding(severityOf(days, limit), waitFacts(days, limit, median, askedOn, true))];
  },
};

export default detector;
