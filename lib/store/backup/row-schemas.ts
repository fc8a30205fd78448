/**
 * What rows of a backup must look like where pages rely on it. Loose: what a later version of a row holds besides is
 * kept. Tables that are not named here are checked for their keys only.
 */
import * as v from 'valibot';
import {
  CLIENT_STATUSES,
  CONFIDENCES,
  DIMENSIONS,
  NOTE_KINDS,
  SENSITIVITIES,
  SEVERITIES,
  VERDICT_VALUES,
} from '../../model';
import { scheduleSchema } from '../../settings/schedule-schema';

/** UTC ms that a date can be made of. */
const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
const strings = v.array(v.string());
const facts = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));
const span = v.looseObject({ start: v.number(), end: v.number() });
const named = { name: v.string(), alsoCalled: strings };

export const ROW_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  clients: v.looseObject({
    id: v.string(),
    name: v.string(),
    addresses: strings,
    note: v.string(),
    status: v.picklist(CLIENT_STATUSES),
    since: instant,
    mutedSignals: strings,
    schedule: maybe(scheduleSchema),
    sensitivity: maybe(v.picklist(SENSITIVITIES)),
  }),
  messages: v.looseObject({
    key: v.string(),
    account: v.string(),
    messageId: v.string(),
    clientId: v.string(),
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
    traits: maybe(strings),
  }),
  incidents: v.looseObject({
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
    byHand: maybe(v.picklist(NOTE_KINDS)),
    rulesVersion: v.string(),
  }),
  verdicts: v.looseObject({
    incidentId: v.string(),
    clientId: v.string(),
    verdict: v.picklist(VERDICT_VALUES),
    at: instant,
    note: v.string(),
  }),
  agreements: v.looseObject({
    clientId: v.string(),
    deliverables: v.array(v.looseObject({ ...named, quantity: maybe(v.number()) })),
    exclusions: v.array(v.looseObject(named)),
    limits: v.array(v.looseObject({ name: v.string(), quantity: v.number() })),
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
