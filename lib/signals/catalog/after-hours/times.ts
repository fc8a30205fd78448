import { hoursVerdict, isOutside } from '../../../hours/hours-verdict';
import { localClock } from '../../../hours/local-clock';
import { zoneOf } from '../../../hours/zone-of';
import type { Facts, Message, Schedule, Severity } from '../../../model';
import type { ClientHistory, HistoryDetector } from '../../signal';

/** A habit: so many messages outside the hours in so many days, and so large a share of the client's messages in them (DESIGN §8). */
const HABIT = { messages: 3, days: 14, share: 0.3 } as const;

const DAY = 86_400_000;

/** Judges a message of known time: every basis of a sent time is exact to the minute. */
const detector: HistoryDetector = {
  find(message, history, { schedule }) {
    const { sentAt, direction } = message;
    if (sentAt === undefined || direction === 'out') return [];
    if (!isOutside(hoursVerdict(sentAt, schedule))) return [];
    const recent = countRecent(sentAt, history, schedule);
    const habit = recent.outside >= HABIT.messages && recent.outside >= HABIT.share * recent.messages;
    return [
      {
        severity: severityOf(habit),
        confidence: 'likely',
        quote: undefined,
        span: undefined,
        context: undefined,
        language: undefined,
        facts: { ...clockFacts(message, sentAt, schedule), habit, ...recent },
      },
    ];
  },
};

export default detector;

/** What raises the fact to a finding. Asking for action before the next working period will, once words tell of it. */
const severityOf = (habit: boolean): Severity => (habit ? 'minor' : 'note');

/** The client's messages of the last 14 days, this one included, and how many of them came outside the hours. */
function countRecent(sentAt: number, { entries }: ClientHistory, schedule: Schedule) {
  let messages = 1;
  let outside = 1;
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry === undefined || entry.sentAt <= sentAt - HABIT.days * DAY) break;
    if (entry.direction === 'out' || entry.sentAt > sentAt) continue;
    messages++;
    if (isOutside(hoursVerdict(entry.sentAt, schedule))) outside++;
  }
  return { messages, outside };
}

/** What the clocks showed. Weekdays are ISO: Monday 1. The sender's clock only where it is known and shows another time. */
function clockFacts({ senderOffset }: Message, sentAt: number, schedule: Schedule): Facts {
  const zone = zoneOf(schedule);
  const yours = localClock(sentAt, zone);
  const facts = { verdict: hoursVerdict(sentAt, schedule), zone, ...yours };
  const theirs = senderOffset === undefined ? yours : localClock(sentAt, senderOffset);
  if (theirs.time === yours.time && theirs.date === yours.date) return { ...facts, bothClocks: false };
  return { ...facts, bothClocks: true, theirTime: theirs.time, theirWeekday: theirs.weekday };
}
