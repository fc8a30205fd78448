/** Client histories as JSON lines: how `judge-history` reads and answers them. */
import { tellWhy } from '../../components/client/why';
import { agreementFromLines } from '../../lib/agreement/agreement-from-lines';
import { type ClientJudgement, type FoundIn, judgeClient } from '../../lib/history/judge-client';
import { checkSchedule } from '../../lib/hours/check-schedule';
import { healthTexts } from '../../lib/locales/health';
import { sharedTexts } from '../../lib/locales/shared';
import { createTexts } from '../../lib/locales/texts';
import {
  type Agreement,
  CLIENT_STATUSES,
  type Health,
  type Interval,
  type Invoice,
  type Message,
  type Schedule,
  type ScheduleException,
  type SignalId,
  type TimeOff,
  WEEKDAYS,
} from '../../lib/model';
import { clientSignals } from '../../lib/signals';
import type { SilenceContext } from '../../lib/signals/signal';

/** One client's history, ready to be judged. Times in UTC ms. */
export interface HistoryRecord {
  readonly id: string;
  readonly now: number;
  readonly messages: readonly Message[];
  readonly context: SilenceContext;
}

/**
 * Reads one JSON line.
 * @throws Error that says what is wrong with it
 */
export function parseHistory(line: string): HistoryRecord {
  const value = objectOf(JSON.parse(line), 'the line');
  const { id } = value;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('no "id"');
  const now = instantOf(value.now, '"now"');
  const status = CLIENT_STATUSES.find((each) => each === (value.status ?? 'active'));
  if (status === undefined) throw new Error(`"status" is none of ${CLIENT_STATUSES.join(', ')}`);
  const messages = listOf(value.messages, '"messages"').map(readMessage);
  if (new Set(messages.map(({ key }) => key)).size < messages.length)
    throw new Error('two messages have the same "id"');
  return {
    id: String(id),
    now,
    messages,
    context: {
      schedule: readSchedule(value.schedule, '"schedule"'),
      ...(isThere(value.clientSchedule) && { clientSchedule: readSchedule(value.clientSchedule, '"clientSchedule"') }),
      agreement: isThere(value.agreement) ? readAgreement(value.agreement) : undefined,
      invoices: isThere(value.invoices)
        ? listOf(value.invoices, '"invoices"').flatMap((each, at) => readInvoice(each, at, now))
        : [],
      sensitivity: 'balanced',
      mutedSignals: [],
      status,
    },
  };
}

/** Judges a history with the extension's own engine; red lines are those by definition. */
export function judgeRecord({ messages, context, now }: HistoryRecord): ClientJudgement {
  const redLines = [...clientSignals].filter(([, { redLine }]) => redLine).map(([signal]) => signal);
  return judgeClient(messages, context, { now, redLines });
}

/** What is answered to a history, as plain data; numbers are rounded to a tenth. */
export const answerTo = (id: string, { findings, tallies, health }: ClientJudgement) => ({
  id,
  findings: findings.map(answerFinding),
  tallies,
  health: answerHealth(health),
});

const answerFinding = ({ messageKey, signal, severity, confidence, facts, quote }: FoundIn) => ({
  messageId: messageKey,
  signal,
  severity,
  confidence,
  facts,
  ...(quote !== undefined && { quote }),
});

const answerHealth = (health: Health) => ({
  score: rounded(health.score),
  band: health.band,
  trend: health.trend,
  messages: health.messages,
  days: health.days,
  dimensions: health.dimensions.map(({ dimension, health: left, points }) => ({
    dimension,
    health: rounded(left),
    points: rounded(points),
  })),
  explanation: {
    sentence: sentenceOf(health),
    ...health.explanation,
    contributions: health.explanation.contributions.map((each) => ({ ...each, points: rounded(each.points) })),
    withoutHeaviest: answerStanding(health.explanation.withoutHeaviest),
    afterQuietMonth: answerStanding(health.explanation.afterQuietMonth),
  },
});

const answerStanding = (standing: Health['explanation']['withoutHeaviest']) =>
  standing ? { band: standing.band, score: rounded(standing.score) } : null;

const rounded = (number: number | undefined): number | null =>
  number === undefined ? null : Math.round(number * 10) / 10;

/** The sentence that the client file tells, in English. */
function sentenceOf(health: Health): string {
  const shared = createTexts('en', sharedTexts);
  return tellWhy(health, {
    t: createTexts('en', healthTexts),
    dimension: (dimension) => shared(`dimension.${dimension}`),
    signal: (signal: SignalId) => clientSignals.get(signal)?.texts.en.title ?? signal,
    list: (items) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
  }).replace(/[\u2066-\u2069]/gu, '');
}

function readMessage(value: unknown, index: number): Message {
  const name = `message ${index + 1}`;
  const { id, direction, sentAt, text, lang, senderOffset, threadId } = objectOf(value, name);
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error(`${name} has no "id"`);
  if (direction !== 'in' && direction !== 'out') throw new Error(`${name}: "direction" is neither "in" nor "out"`);
  if (typeof text !== 'string') throw new Error(`${name} has no "text"`);
  if (isThere(senderOffset) && typeof senderOffset !== 'number')
    throw new Error(`${name}: "senderOffset" is no number of minutes`);
  return {
    key: String(id),
    clientId: '',
    threadId: typeof threadId === 'string' ? threadId : '',
    direction,
    sentAt: instantOf(sentAt, `${name}: "sentAt"`),
    sentAtBasis: 'id+tooltip',
    senderOffset: typeof senderOffset === 'number' ? senderOffset : undefined,
    text,
    ...(typeof lang === 'string' && { languageHint: lang }),
  };
}

/** Not issued yet, or without a day on which it is due: nothing to say. A payment still to come is none. */
function readInvoice(value: unknown, index: number, now: number): readonly Invoice[] {
  const name = `invoice ${index + 1}`;
  const { id, issuedAt, dueAt, amount, currency, paidAt } = objectOf(value, name);
  const paid = isThere(paidAt) ? instantOf(paidAt, `${name}: "paidAt"`) : undefined;
  return [
    {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1),
      dueAt: instantOf(dueAt, `${name}: "dueAt"`),
      ...(isThere(issuedAt) && { issuedAt: instantOf(issuedAt, `${name}: "issuedAt"`) }),
      ...(typeof amount === 'number' && { amount }),
      ...(typeof currency === 'string' && { currency }),
      ...(paid !== undefined && paid <= now && { paidAt: paid }),
    },
  ];
}

function readAgreement(value: unknown): Agreement {
  const agreement = objectOf(value, '"agreement"');
  const lines = (name: string): readonly string[] =>
    isThere(agreement[name]) ? listOf(agreement[name], `"${name}"`).map((line) => stringOf(line, `"${name}"`)) : [];
  return { clientId: '', ...agreementFromLines(lines('deliverables'), lines('excluded'), lines('limits')) };
}

function readSchedule(value: unknown, name: string): Schedule {
  const { zone, week, grace, holidays, exceptions, timeOff } = objectOf(value, name);
  const days = objectOf(week, `${name}: "week"`);
  const { before = 0, after = 0 } = isThere(grace) ? objectOf(grace, `${name}: "grace"`) : {};
  if (typeof before !== 'number' || typeof after !== 'number') throw new Error(`${name}: "grace" is not in minutes`);
  const dayOf = (day: number) => (isThere(days[day]) ? readIntervals(days[day], `${name}: day ${day}`) : []);
  const [monday = 1, tuesday = 2, wednesday = 3, thursday = 4, friday = 5, saturday = 6, sunday = 7] = WEEKDAYS;
  const schedule: Schedule = {
    zone: stringOf(zone, `${name}: "zone"`),
    week: {
      1: dayOf(monday),
      2: dayOf(tuesday),
      3: dayOf(wednesday),
      4: dayOf(thursday),
      5: dayOf(friday),
      6: dayOf(saturday),
      7: dayOf(sunday),
    },
    grace: { before, after },
    ...(isThere(holidays) && {
      holidays: listOf(holidays, `${name}: "holidays"`).map((each) => stringOf(each, 'a region')),
    }),
    ...(isThere(exceptions) && { exceptions: listOf(exceptions, `${name}: "exceptions"`).map(readException) }),
    ...(isThere(timeOff) && { timeOff: listOf(timeOff, `${name}: "timeOff"`).map(readTimeOff) }),
  };
  const [problem] = checkSchedule(schedule);
  if (problem) throw new Error(`${name}: ${JSON.stringify(problem)}`);
  return schedule;
}

function readException(value: unknown): ScheduleException {
  const { date, open } = objectOf(value, 'an exception');
  const hours = open === undefined || open === false ? false : readIntervals(open, 'an exception');
  return { date: stringOf(date, 'the date of an exception'), open: hours };
}

function readTimeOff(value: unknown): TimeOff {
  const { from, to = from } = objectOf(value, 'time off');
  return { from: stringOf(from, '"from" of time off'), to: stringOf(to, '"to" of time off') };
}

const readIntervals = (value: unknown, name: string): readonly Interval[] =>
  listOf(value, name).map((interval): Interval => {
    const [start, end] = listOf(interval, name);
    return [stringOf(start, name), stringOf(end, name)];
  });

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${name} is not an object`);
  return { ...value };
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${name} is not a list`);
  return value;
}

function stringOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Error(`${name} is no text`);
  return value;
}

/** ISO 8601; without an offset it is taken for UTC. */
function instantOf(value: unknown, name: string): number {
  const text = typeof value === 'string' ? value : '';
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2})$/iu.test(text);
  const at = Date.parse(isZoned || !text.includes('T') ? text : `${text}Z`);
  if (!Number.isFinite(at)) throw new Error(`${name} is no time in ISO 8601`);
  return at;
}
