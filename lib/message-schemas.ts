/**
 * What a message must look like to be answered. Gmail's page is a stranger's process as far as we know, so everything is
 * copied field by field into fresh objects: unknown keys, `__proto__` among them, are left behind.
 */
import * as v from 'valibot';
import type { Protocol } from './messages';
import {
  CHANGE_ORDER_STATES,
  CLIENT_STATUSES,
  LANGUAGES,
  type MessageSnapshot,
  NOTE_KINDS,
  READING_PROBLEMS,
  READING_STATES,
  RULE_SCOPES,
  SENSITIVITIES,
  VERDICT_VALUES,
} from './model';
import { daySchema } from './settings/day-schema';
import { scheduleSchema as schedule } from './settings/schedule-schema';
import { KEEP_CHOICES } from './settings/settings';

/** Longest message as JSON, in UTF-16 units. */
export const MESSAGE_LIMIT = 4_000_000;

/** Most messages of one snapshot; Gmail splits threads at 100. */
export const SNAPSHOT_LIMIT = 1_200;

/** Longest text of one message; longer ones are cut and count as clipped. Gmail itself clips at 102 kB. */
export const TEXT_LIMIT = 200_000;

/** Longest address there is (RFC 5321 §4.5.3.1), names and ids with room to spare. */
const LINE_LIMIT = 320;
const SUBJECT_LIMIT = 2_000;
const NOTE_LIMIT = 20_000;
const LIST_LIMIT = 1_000;

const line = v.pipe(v.string(), v.maxLength(LINE_LIMIT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LINE_LIMIT));

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Ids that are made of other ids. */
const longId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(LIST_LIMIT));

/** Chromium drops keys without a value on the way: an absent key and `undefined` mean the same. */
const orUndefined = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema, () => undefined);

/** A subject longer than any a person writes is cut; it is only shown. */
const subject = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, SUBJECT_LIMIT)),
);

const address = v.object({
  address: line,
  name: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, LINE_LIMIT)),
  ),
});

/** UTC ms, within what a `Date` can hold. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));

const messageSnapshot = v.pipe(
  v.object({
    id: orUndefined(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,32}$/i, 'Expected a hexadecimal id'))),
    sender: orUndefined(address),
    recipients: list(address),
    direction: v.picklist(['in', 'out']),
    sentAt: v.object({ at: orUndefined(instant), basis: v.picklist(['id+tooltip', 'id', 'tooltip', 'none']) }),
    text: v.string(),
    attributions: list(
      v.pipe(
        v.string(),
        v.transform((text) => text.slice(0, SUBJECT_LIMIT)),
      ),
    ),
    bulk: v.boolean(),
    problems: list(v.picklist(READING_PROBLEMS)),
  }),
  v.transform((message): MessageSnapshot => clip(message)),
);

const threadSnapshot = v.object({
  account: id,
  threadId: id,
  subject,
  reading: v.picklist(READING_STATES),
  messages: v.pipe(v.array(messageSnapshot), v.maxLength(SNAPSHOT_LIMIT)),
});

function clip(message: MessageSnapshot): MessageSnapshot {
  if (message.text.length <= TEXT_LIMIT) return message;
  const text = message.text.slice(0, TEXT_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
  return { ...message, text, problems: [...new Set([...message.problems, 'clipped' as const])] };
}

const signalId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'Expected the id of a signal'));
const signalIds = list(signalId);

const sensitivity = v.picklist(SENSITIVITIES);
const quantity = v.pipe(v.number(), v.finite(), v.minValue(0));
const names = list(v.pipe(v.string(), v.maxLength(SUBJECT_LIMIT)));
const name = v.pipe(v.string(), v.maxLength(SUBJECT_LIMIT));

const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Expected a currency such as EUR'));

const deliverables = list(v.object({ name, alsoCalled: names, quantity: v.exactOptional(quantity) }));
const limits = list(v.object({ name, quantity }));
const terms = {
  deliverables,
  exclusions: list(v.object({ name, alsoCalled: names })),
  limits,
  validFrom: v.exactOptional(v.pipe(v.string(), v.isoDate())),
};

const agreement = v.object({ ...terms, versions: v.exactOptional(list(v.object(terms))) });

const changeOrder = v.object({
  id,
  clientId: id,
  title: v.pipe(v.string(), v.trim(), v.minLength(1, 'A change order needs a title'), v.maxLength(SUBJECT_LIMIT)),
  deliverables,
  limits,
  amount: v.exactOptional(v.pipe(v.number(), v.finite())),
  currency: v.exactOptional(currency),
  incidentId: v.exactOptional(longId),
  notApprovedBy: v.exactOptional(list(longId)),
  state: v.picklist(CHANGE_ORDER_STATES),
  isNew: v.exactOptional(v.boolean()),
  at: v.exactOptional(instant),
});

const note = v.object({
  id,
  clientId: id,
  kind: v.picklist(NOTE_KINDS),
  at: instant,
  text: v.pipe(v.string(), v.trim(), v.minLength(1, 'A note needs words'), v.maxLength(NOTE_LIMIT)),
  signal: v.exactOptional(signalId),
  loggedAt: v.exactOptional(instant),
});

const invoiceDraft = v.object({
  changeId: id,
  id,
  clientId: id,
  number: v.pipe(line, v.trim(), v.minLength(1, 'An invoice needs a number')),
  amount: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  currency,
  issuedOn: daySchema,
  dueOn: daySchema,
  paidOn: v.exactOptional(daySchema),
});

const personName = v.pipe(v.string(), v.trim(), v.minLength(1, 'A client needs a name'), v.maxLength(LINE_LIMIT));
const mailAddress = v.pipe(line, v.includes('@', 'Expected a mail address'));

const clientDraft = v.object({
  client: v.object({
    id,
    name: personName,
    note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
    status: v.picklist(CLIENT_STATUSES),
    mutedSignals: signalIds,
    schedule: v.exactOptional(schedule),
    sensitivity: v.exactOptional(sensitivity),
    addresses: v.exactOptional(list(mailAddress)),
    newAddresses: v.exactOptional(list(mailAddress)),
  }),
  agreement: orUndefined(agreement),
});

const findCount = v.object({
  candidate: v.pipe(v.string(), v.regex(/^[a-z]{1,30} \d$/i)),
  hits: count,
  misses: count,
});

const settings = v.object({
  locale: v.picklist([...LANGUAGES, 'browser']),
  schedule,
  sensitivity,
  keep: v.picklist(KEEP_CHOICES),
  redLines: orUndefined(signalIds),
  mutedSignals: signalIds,
  pausedUntil: v.exactOptional(instant),
});

const clientName = v.object({ clientId: id });

/** One schema a message; a message without one cannot be sent. */
export const messageSchemas: {
  readonly [Name in keyof Protocol]: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]>;
} = {
  judgeThread: threadSnapshot,
  reportReading: v.object({ reading: v.picklist(['ok', 'unreadable']), finds: list(findCount) }),
  giveVerdict: v.object({ incidentId: longId, verdict: v.picklist(VERDICT_VALUES) }),
  giveRule: v.object({
    incidentId: longId,
    scope: v.picklist(RULE_SCOPES),
    verdict: v.picklist(['confirmed', 'dismissed']),
  }),
  takeRule: v.object({ ruleId: longId }),
  openClientFile: clientName,
  saveClient: clientDraft,
  mergeClients: v.object({ changeId: id, keptId: id, mergedId: id }),
  splitClient: v.object({
    changeId: id,
    clientId: id,
    addresses: v.pipe(list(mailAddress), v.minLength(1)),
    partId: id,
    name: personName,
  }),
  undoChange: v.object({ changeId: id }),
  keepApart: v.object({ clientId: id, otherId: id }),
  judgeExample: v.object({ text: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)), sentAt: v.exactOptional(instant) }),
  setClientStatus: v.object({ clientId: id, status: v.picklist(CLIENT_STATUSES) }),
  saveChangeOrder: changeOrder,
  deleteChangeOrder: v.object({ orderId: id }),
  saveNote: note,
  deleteNote: v.object({ noteId: id }),
  saveInvoice: invoiceDraft,
  deleteInvoice: v.object({ changeId: id, invoiceId: id }),
  deleteClient: clientName,
  saveSettings: settings,
  restoreBackup: v.object({ handoverId: id, differing: v.picklist(['keep', 'take']), withSettings: v.boolean() }),
  recordBackup: v.object({ at: instant }),
};
