import { localClock } from '../../../hours/local-clock';
import { workingDaysBetween } from '../../../hours/working-days';
import { zoneAt } from '../../../hours/working-periods';
import type { Facts, Schedule, Severity } from '../../../model';
import type { JudgingContext } from '../../context';
import type { HistoryEntry } from '../../history';
import { limitAfter, scheduleOfClient, severityOf, waitFacts, waitsIn } from './waits';

/** A question of the user's that is open for longer than is usual for the client. */
interface SlowWait {
  readonly question: HistoryEntry;
  /** In working days on the client's side. */
  readonly limit: number;
  readonly schedule: Schedule;
  readonly severity: Severity;
  readonly facts: Facts;
}

/** The question that is open after `entries`, if it has been for too long `at` an instant (UTC ms). `answered`: then. */
export function findSlowWait(
  entries: readonly HistoryEntry[],
  context: JudgingContext,
  at: number,
  answered: boolean,
): SlowWait | undefined {
  const waits = waitsIn(entries, context, at);
  const open = waits.at(-1);
  if (!open || open.answeredAt !== undefined) return undefined;
  const { question } = open;
  const schedule = scheduleOfClient(context);
  const days = workingDaysBetween(question.sentAt, at, schedule);
  const { limit, median } = limitAfter(waits, schedule);
  if (days <= limit) return undefined;
  const askedOn = localClock(question.sentAt, zoneAt(question.sentAt, context.schedule)).date;
  const facts = waitFacts(days, limit, median, askedOn, answered);
  return { question, limit, schedule, severity: severityOf(days, limit), facts };
}
