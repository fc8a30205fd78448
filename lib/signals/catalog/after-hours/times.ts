import { hoursVerdict, isOutside } from '../../../hours/hours-verdict';
import { localClock } from '../../../hours/local-clock';
import { zoneAt } from '../../../hours/working-periods';
import type { Facts, Finding, Message, Schedule, Severity } from '../../../model';
import { DAY } from '../../../time-units';
import { boundariesBefore } from '../../boundaries';
import type { JudgingContext } from '../../context';
import type { ClientHistory } from '../../history';
import { signals } from '../../index';
import type { HistoryDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';

/** A habit: so many messages outside the hours in so many days, and so large a share of the client's messages in them (DESIGN §8). */
const HABIT = { messages: 3, days: 14, share: 0.3 } as const;

/** Where only the sender's offset is known, what is day there: usual office hours with an hour to spare on either side. */
const THEIR_DAY = { from: '08:00', until: '18:00' } as const;

/** Why it is more than a fact, the weightiest first. */
type Because = 'boundary' | 'habit' | 'urgent' | 'nothing';

/** What raises the fact to a finding (DESIGN §8). */
const SEVERITIES: Readonly<Record<Because, Severity>> = {
  boundary: 'moderate',
  habit: 'minor',
  urgent: 'minor',
  nothing: 'note',
};

/** Judges a message of known time: every basis of a sent time is exact to the minute. Machines keep no hours. */
const detector: HistoryDetector = {
  find(message, history, context, found) {
    const { schedule } = context;
    const { sentAt, direction, traits } = message;
    if (sentAt === undefined || direction === 'out' || traits?.includes('automatic')) return [];
    const verdict = hoursVerdict(sentAt, schedule);
    if (!isOutside(verdict)) return [];
    const recent = countRecent(sentAt, history, schedule);
    // Who writes at noon, by their own clock, has no habit of writing at night.
    const theirDay = isTheirDay(message, sentAt, context);
    const habit = !theirDay && recent.outside >= HABIT.messages && recent.outside >= HABIT.share * recent.messages;
    const boundary = boundariesBefore(sentAt, history).find(({ about }) => about.includes('after-hours'));
    const because = boundary ? 'boundary' : habit ? 'habit' : isUrgent(found) ? 'urgent' : 'nothing';
    const limits = habit ? { habitMessages: HABIT.messages, habitDays: HABIT.days, habitShare: HABIT.share } : {};
    const facts = { verdict, ...clockFacts(message, sentAt, schedule), because, habit, theirDay, ...recent, ...limits };
    const confidence = theirDay && because === 'nothing' ? 'possible' : 'likely';
    if (!boundary) return [timeFinding(SEVERITIES[because], facts, confidence)];
    const { date } = localClock(boundary.at, zoneAt(boundary.at, schedule));
    return [timeFinding(SEVERITIES[because], { ...facts, boundaryDate: date })];
  },
};

export default detector;

/** Whoever presses at night asks for action before work begins again. */
const isUrgent = (found: readonly Finding[]): boolean =>
  found.some(({ signal }) => signals.get(signal)?.pressesForAnswer);

/** Whether it was working time where the client sits, as far as that is known. */
function isTheirDay({ senderOffset }: Message, sentAt: number, { clientSchedule }: JudgingContext): boolean {
  if (clientSchedule) return !isOutside(hoursVerdict(sentAt, clientSchedule));
  if (senderOffset === undefined) return false;
  const { time } = localClock(sentAt, senderOffset);
  return time >= THEIR_DAY.from && time < THEIR_DAY.until;
}

/** The client's messages of the last 14 days, this one included, and how many of them came outside the hours. */
function countRecent(sentAt: number, { entries }: ClientHistory, schedule: Schedule) {
  let messages = 1;
  let outside = 1;
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry === undefined || entry.sentAt <= sentAt - HABIT.days * DAY) break;
    if (entry.direction === 'out' || entry.sentAt > sentAt || entry.traits?.includes('automatic')) continue;
    messages++;
    if (!entry.dismissed?.includes('after-hours') && isOutside(hoursVerdict(entry.sentAt, schedule))) outside++;
  }
  return { messages, outside };
}

/** What the clocks showed. Weekdays are ISO: Monday 1. The sender's clock only where it is known and shows another time. */
function clockFacts({ senderOffset }: Message, sentAt: number, schedule: Schedule): Facts {
  const zone = zoneAt(sentAt, schedule);
  const yours = localClock(sentAt, zone);
  const facts = { zone, ...yours };
  const theirs = senderOffset === undefined ? yours : localClock(sentAt, senderOffset);
  if (theirs.time === yours.time && theirs.date === yours.date) return { ...facts, bothClocks: false };
  return { ...facts, bothClocks: true, theirTime: theirs.time, theirWeekday: theirs.weekday };
}
