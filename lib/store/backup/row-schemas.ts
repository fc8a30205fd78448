/**
 * What rows of a backup must look like: pages and judges rely on it. Loose only towards what a later version of a row
 * holds besides, which is kept.
 */
import * as v from 'valibot';
import { CONFIDENCES, DIMENSIONS, NOTE_KINDS, SEVERITIES, VERDICT_VALUES } from '../../model';
import { change } from './change-schema';
import { agreement, changeOrder, client, invoice, rule } from './paper-schemas';
import { instant, maybe, strings } from './schema-parts';

const facts = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));
const span = v.looseObject({ start: v.number(), end: v.number() });

const message = v.looseObject({
  key: v.string(),
  account: v.string(),
  messageId: v.string(),
  clientId: v.string(),
  address: maybe(v.string()),
  threadId: v.string(),
  subject: v.string(),
  direction: v.picklist(['in', 'out']),
  sentAt: maybe(instant),
  sentAtBasis: v.picklist(['id+tooltip', 'id', 'tooltip', 'none']),
  senderOffset: maybe(v.number()),
  languages: strings,
  words: v.number(),
  notJudged: strings,
  judgedWith: v.string(),
  complete: v.boolean(),
  marks: maybe(v.array(v.looseObject({ signal: v.string(), about: strings, quote: v.string(), span }))),
  traits: maybe(strings),
  uses: maybe(v.array(v.looseObject({ limit: v.string(), amount: v.number(), isTotal: maybe(v.literal(true)) }))),
});

const incident = v.looseObject({
  id: v.string(),
  messageKey: v.string(),
  clientId: v.string(),
  threadId: v.string(),
  signal: v.string(),
  dimension: v.picklist(DIMENSIONS),
  sentAt: maybe(instant),
  severity: v.picklist(SEVERITIES),
  confidence: v.picklist(CONFIDENCES),
  quote: maybe(v.string()),
  context: maybe(v.string()),
  span: maybe(span),
  language: maybe(v.string()),
  facts,
  ownSeverity: maybe(v.picklist(SEVERITIES)),
  since: maybe(instant),
  lasts: maybe(v.literal(true)),
  standing: maybe(v.literal(true)),
  byHand: maybe(v.picklist(NOTE_KINDS)),
  rulesVersion: v.string(),
});

const verdict = v.looseObject({
  incidentId: v.string(),
  clientId: v.string(),
  verdict: v.picklist(VERDICT_VALUES),
  at: instant,
  note: v.string(),
  ruleId: maybe(v.string()),
});

/** One a table; a table without one is checked for its keys only. */
export const ROW_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  clients: client,
  messages: message,
  incidents: incident,
  verdicts: verdict,
  rules: rule,
  agreements: agreement,
  changeOrders: changeOrder,
  invoices: invoice,
  shelved: incident,
  changes: change,
  due: v.looseObject({
    clientId: v.string(),
    from: v.looseObject({ key: v.string(), sentAt: instant }),
    until: instant,
  }),
  notes: v.looseObject({
    id: v.string(),
    clientId: v.string(),
    kind: v.picklist(NOTE_KINDS),
    at: instant,
    loggedAt: instant,
    text: v.string(),
    signal: maybe(v.string()),
  }),
  forgotten: v.looseObject({ addressDigest: v.string() }),
};
