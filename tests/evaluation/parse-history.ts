/** Client histories as JSON lines. */
import { agreementFromLines } from '../../lib/agreement/agreement-from-lines';
import { endOfDay } from '../../lib/hours/day-bounds';
import { parseDay } from '../../lib/hours/plain-day';
import { zoneOf } from '../../lib/hours/zone-of';
import { type Agreement, CLIENT_STATUSES, type Invoice, type Message } from '../../lib/model';
import type { SilenceContext } from '../../lib/signals/context';
import { instantOf, isThere, listOf, objectOf, stringOf } from './json-fields';
import { readSchedule } from './parse-schedule';

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
  const schedule = readSchedule(value.schedule, '"schedule"');
  const messages = listOf(value.messages, '"messages"').map(readMessage);
  if (new Set(messages.map(({ key }) => key)).size < messages.length)
    throw new Error('two messages have the same "id"');
  return {
    id: String(id),
    now,
    messages,
    context: {
      schedule,
      ...(isThere(value.clientSchedule) && { clientSchedule: readSchedule(value.clientSchedule, '"clientSchedule"') }),
      agreement: isThere(value.agreement) ? readAgreement(value.agreement) : undefined,
      invoices: isThere(value.invoices)
        ? listOf(value.invoices, '"invoices"').map((each, index) => readInvoice(each, index, now, zoneOf(schedule)))
        : [],
      sensitivity: 'balanced',
      mutedSignals: [],
      status,
    },
  };
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

/** A payment still to come is none; a day on which it is due lasts until its end. */
function readInvoice(value: unknown, index: number, now: number, zone: string): Invoice {
  const name = `invoice ${index + 1}`;
  const { id, issuedAt, dueAt, amount, currency, paidAt } = objectOf(value, name);
  const paid = isThere(paidAt) ? instantOf(paidAt, `${name}: "paidAt"`) : undefined;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1),
    dueAt: endOf(dueAt, zone) ?? instantOf(dueAt, `${name}: "dueAt"`),
    ...(isThere(issuedAt) && { issuedAt: instantOf(issuedAt, `${name}: "issuedAt"`) }),
    ...(typeof amount === 'number' && { amount }),
    ...(typeof currency === 'string' && { currency }),
    ...(paid !== undefined && paid <= now && { paidAt: paid }),
  };
}

/** The end of a day without a time, by the user's clock, UTC ms; undefined for anything else. */
const endOf = (value: unknown, zone: string): number | undefined =>
  typeof value === 'string' && parseDay(value) !== undefined ? endOfDay(value, zone) : undefined;

function readAgreement(value: unknown): Agreement {
  const agreement = objectOf(value, '"agreement"');
  const lines = (name: string): readonly string[] =>
    isThere(agreement[name]) ? listOf(agreement[name], `"${name}"`).map((line) => stringOf(line, `"${name}"`)) : [];
  return { clientId: '', ...agreementFromLines(lines('deliverables'), lines('excluded'), lines('limits')) };
}
