/** Reads the examples of time signals; their form is told in `lib/signals/catalog/after-hours/signal.ts`. */
import type { Interval, Schedule, Severity, Weekday } from '../../../lib/model';
import { SEVERITIES, WEEKDAYS } from '../../../lib/model';

export interface TimeExample {
  readonly line: string;
  readonly isFound: boolean;
  /** UTC ms. */
  readonly sentAt: number;
  readonly schedule: Schedule;
  /** What the signal calls the time: the fact `verdict`. */
  readonly verdict: string;
  readonly severity: Severity;
  /** UTC ms of the client's earlier messages, oldest first. */
  readonly earlier: readonly number[];
}

const LINE = /^([+-]) (\S+) (\S+) (.+?) = ([a-z-]+)(?:, ([a-z]+))?(?:; after (.+))?$/;

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const GRACE = { before: 15, after: 30 };

/** @throws Error naming the line that is not an example. */
export function readTimeExamples(text: string): readonly TimeExample[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readTimeExample);
}

function readTimeExample(line: string): TimeExample {
  const [, sign, sent = '', zone = '', hours = '', verdict = '', severity = 'note', earlier = ''] =
    LINE.exec(line) ?? [];
  const known = SEVERITIES.find((name) => name === severity);
  if (sign === undefined || known === undefined) throw new Error(`Not an example of a time: ${line}`);
  const instant = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
  return {
    line,
    isFound: sign === '+',
    sentAt: instant(sent),
    schedule: { zone, week: readWeek(hours), grace: GRACE },
    verdict,
    severity: known,
    earlier: earlier
      .split(' ')
      .filter((local) => local !== '')
      .map(instant),
  };
}

/** "Mo-Th 08:00-17:00, Fr 08:00-12:00"; "Su-Th" goes on from Sunday to Monday. */
export function readWeek(text: string): Schedule['week'] {
  const week: Record<Weekday, readonly Interval[]> = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  for (const part of text.split(', ')) {
    const [days = '', ...intervals] = part.split(' ');
    const read = intervals.map((interval): Interval => {
      const [start = '', end = ''] = interval.split('-');
      return [start, end];
    });
    for (const day of readDays(days)) week[day] = read;
  }
  return week;
}

function readDays(text: string): readonly Weekday[] {
  const [first = '', last = first] = text.split('-');
  const from = DAYS.indexOf(first);
  const count = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => WEEKDAYS[(from + index) % 7] ?? 1);
}
