/**
 * Reads the examples of signals that judge histories, `catalog/<id>/examples/histories.txt`: one history a line, its steps
 * separated by bars, all times by the user's clock:
 *
 *     + UTC Mo-Fr 09:00-17:00 | > 2026-09-01T10:00 asks | < 2026-09-09T10:00 = minor
 *     - UTC Mo-Fr 09:00-17:00 | < 2026-09-01T10:00 found:scope | > 2026-09-01T12:00 boundary:scope | < 2026-09-02T10:00 found:urgency
 *     + UTC Mo-Fr 09:00-17:00 | < 2026-07-01T10:00 | due 2026-08-01T10:00 | now 2026-10-01T10:00 = serious
 *
 * `+`: the signal is found in the end, with the severity after `=`; `-`: it is not. `<` a message of the client, `>` one of the
 * user's, each with what it is like (`asks`, `automatic`, `thanks`, `apologizes`); what was `found:` in it; what the user set,
 * `boundary` in general or `boundary:` about signals, or a payment `reminder`. `due` an invoice, perhaps `paid` at a time.
 * `paused`, `ended`: the client. `rested` from a time until another, or still: the work with it. `their` with a zone and hours: the client's working hours. Judged is the last message, or,
 * with `now`, what stands then.
 */
import {
  type ClientStatus,
  type Finding,
  type Invoice,
  type Rest,
  SEVERITIES,
  type Severity,
  TRAITS,
} from '../../../lib/model';
import type { SilenceContext } from '../../../lib/signals/context';
import type { HistoryEntry } from '../../../lib/signals/history';
import { anyContext } from './context';
import { readWeek } from './time-examples';

export interface HistoryExample {
  readonly line: string;
  readonly isFound: boolean;
  readonly severity: Severity | undefined;
  readonly entries: readonly HistoryEntry[];
  readonly context: SilenceContext;
  /** UTC ms; undefined: the last message is judged. */
  readonly now: number | undefined;
}

/** @throws Error naming the line that is not an example. */
export function readHistoryExamples(text: string): readonly HistoryExample[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readHistoryExample);
}

const LINE = /^([+-]) (.+?)(?: = ([a-z]+))?$/;

function readHistoryExample(line: string): HistoryExample {
  const [, sign, body = '', ending] = LINE.exec(line) ?? [];
  const [hours = '', ...steps] = body.split(' | ').map((step) => step.trim());
  if (sign === undefined || steps.length === 0) throw new Error(`Not an example of a history: ${line}`);
  const severity = SEVERITIES.find((name) => name === ending);
  const schedule = readHours(hours);
  const instant = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(schedule.zone).epochMilliseconds;
  const entries: HistoryEntry[] = [];
  const invoices: Invoice[] = [];
  const rests: Rest[] = [];
  let status: ClientStatus = 'active';
  let now: number | undefined;
  let clientSchedule = schedule;
  for (const [index, step] of steps.entries()) {
    const [kind = '', ...words] = step.split(' ');
    const [time = '', ...tags] = words;
    if (kind === '<' || kind === '>') entries.push(readEntry(kind, `m${index}`, instant(time), tags));
    else if (kind === 'now') now = instant(time);
    else if (kind === 'due') invoices.push(readInvoice(`${index}`, instant(time), tags, instant));
    else if (kind === 'paused' || kind === 'ended') status = kind;
    else if (kind === 'rested') rests.push({ from: instant(time), ...(tags[0] && { until: instant(tags[0]) }) });
    else if (kind === 'their') clientSchedule = readHours(words.join(' '));
    else throw new Error(`Not a step of a history: ${step}`);
  }
  const context = { ...anyContext({ schedule, clientSchedule, invoices, rests }), status };
  return { line, isFound: sign === '+', severity, entries, context, now };
}

const readHours = (text: string) => {
  const [zone = '', ...hours] = text.split(' ');
  return { zone, week: readWeek(hours.join(' ')), grace: { before: 15, after: 30 } };
};

const readInvoice = (
  id: string,
  dueAt: number,
  [, paid]: readonly string[],
  instant: (local: string) => number,
): Invoice => ({
  id,
  dueAt,
  ...(paid !== undefined && { paidAt: instant(paid) }),
});

function readEntry(kind: '<' | '>', key: string, sentAt: number, tags: readonly string[]): HistoryEntry {
  const traits = TRAITS.filter((trait) => tags.includes(trait));
  const signals = tags.flatMap((tag) => (tag.startsWith('found:') ? [tag.slice('found:'.length)] : []));
  const marks = tags.flatMap((tag) => {
    const [name, about = ''] = tag.split(':');
    const signal = name === 'boundary' ? 'sets-boundary' : name === 'reminder' ? 'payment-reminder' : undefined;
    return signal === undefined
      ? []
      : [{ signal, about: about === '' ? [] : about.split(','), quote: '', span: { start: 0, end: 0 } }];
  });
  const direction = kind === '<' ? 'in' : 'out';
  return { key, threadId: 'menu', direction, sentAt, traits, signals, marks };
}

/** What an entry of an example says was found in it, as findings. */
export const findingsOf = ({ signals = [] }: HistoryEntry): readonly Finding[] =>
  signals.map((signal) => ({
    signal,
    severity: 'minor',
    confidence: 'likely',
    quote: 'as it was',
    span: undefined,
    context: undefined,
    language: 'en',
    facts: {},
  }));
