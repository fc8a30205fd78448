/**
 * Worked histories of clients: what was found, and the band that must come of it. Nothing here is a real person's.
 * Days are counted back from "now"; every finding stands in a message of its own unless `message` says otherwise.
 */
import type { ClientRecord, HealingEvent, HealthOptions } from '../../../lib/health/client-record';
import type { Band, BandReason, Confidence, Dimension, Severity, Trend, VerdictValue } from '../../../lib/model';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 8, 14, 9);
export const OPTIONS: HealthOptions = { now: NOW, redLines: ['threat', 'illegal'] };

interface Found {
  readonly signal: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** Days ago. */
  readonly days: number;
  readonly confidence?: Confidence;
  readonly verdict?: VerdictValue;
  readonly message?: string;
  /** Days ago at which it became true, where that is not when its message was sent. */
  readonly since?: number;
  readonly lasts?: true;
}

export interface History {
  readonly name: string;
  readonly why: string;
  readonly record: ClientRecord;
  readonly band: Band;
  readonly reason: BandReason;
  /** From and to, both included; undefined while learning. */
  readonly score: readonly [number, number] | undefined;
  readonly trend: Trend;
}

const ALL: readonly Dimension[] = ['respect', 'money', 'work', 'time', 'cooperation'];

/** A client of half a year and forty messages. */
export function recordOf(found: readonly Found[], more: Partial<ClientRecord> = {}): ClientRecord {
  return {
    incidents: found.map((finding, index) => ({
      id: `${index}:${finding.signal}`,
      messageKey: finding.message ?? `message ${index}`,
      signal: finding.signal,
      dimension: finding.dimension,
      severity: finding.severity,
      confidence: finding.confidence ?? 'likely',
      verdict: finding.verdict ?? 'open',
      sentAt: NOW - finding.days * DAY,
      ...(finding.since !== undefined && { since: NOW - finding.since * DAY }),
      ...(finding.lasts && { lasts: true }),
    })),
    messages: 40,
    firstAt: NOW - 180 * DAY,
    lastAt: NOW - DAY,
    seen: ALL,
    ...more,
  };
}

const demeaning = (days: number, severity: Severity = 'serious', more: Partial<Found> = {}): Found => ({
  signal: 'demeaning',
  dimension: 'respect',
  severity,
  days,
  ...more,
});
const threat = (days: number, more: Partial<Found> = {}): Found => ({
  signal: 'threat',
  dimension: 'respect',
  severity: 'critical',
  days,
  ...more,
});
const late = (days: number, severity: Severity = 'moderate'): Found => ({
  signal: 'late-payment',
  dimension: 'money',
  severity,
  days,
});
const scope = (days: number, severity: Severity = 'moderate', more: Partial<Found> = {}): Found => ({
  signal: 'scope',
  dimension: 'work',
  severity,
  days,
  ...more,
});
const afterHours = (days: number, severity: Severity = 'note'): Found => ({
  signal: 'after-hours',
  dimension: 'time',
  severity,
  days,
});
const urgency = (days: number): Found => ({ signal: 'urgency', dimension: 'time', severity: 'minor', days });

const ignored = (days: number): Found => ({
  signal: 'ignored-boundary',
  dimension: 'respect',
  severity: 'serious',
  days,
});
const slow = (days: number, severity: Severity = 'minor'): Found => ({
  signal: 'slow-reply',
  dimension: 'cooperation',
  severity,
  days,
});

/** So many, every so many days, the newest so many days ago. */
const every = (count: number, step: number, newest: number, find: (days: number) => Found): readonly Found[] =>
  Array.from({ length: count }, (_, index) => find(newest + index * step));

export const apology = (days: number, signal?: string): HealingEvent => ({
  act: 'apology',
  at: NOW - days * DAY,
  ...(signal === undefined ? {} : { signal }),
});

const hostile = [
  ...every(6, 12, 3, (days) => demeaning(days)),
  ...every(4, 9, 2, (days) => ({ signal: 'urgency', dimension: 'time', severity: 'moderate', days })),
  ...every(3, 20, 5, (days) => ({ signal: 'blame', dimension: 'respect', severity: 'moderate', days })),
  late(10),
] satisfies readonly Found[];

const shifted = (record: ClientRecord, days: number): ClientRecord => ({
  ...record,
  incidents: record.incidents.map((incident) => ({ ...incident, sentAt: (incident.sentAt ?? NOW) - days * DAY })),
  firstAt: NOW - (180 + days) * DAY,
  lastAt: NOW - days * DAY,
});

export const histories: readonly History[] = [
  {
    name: 'spotless',
    why: 'nothing was found in forty messages',
    record: recordOf([]),
    band: 'steady',
    reason: 'score',
    score: [100, 100],
    trend: 'level',
  },
  {
    name: 'friendly',
    why: 'one late mail in half a year is no matter',
    record: recordOf([afterHours(20)]),
    band: 'steady',
    reason: 'score',
    score: [98, 100],
    trend: 'level',
  },
  {
    name: 'mildly busy',
    why: 'a late mail here and an urgent one there wear nobody out',
    record: recordOf([...every(4, 12, 3, (days) => afterHours(days)), urgency(9), urgency(40), scope(25, 'minor')]),
    band: 'steady',
    reason: 'score',
    score: [86, 95],
    trend: 'level',
  },
  {
    name: 'one rude mail today',
    why: 'one serious finding is worth a look, no more',
    record: recordOf([demeaning(0)]),
    band: 'watch',
    reason: 'score',
    score: [77, 80],
    trend: 'worse',
  },
  {
    name: 'one rude mail in spring',
    why: 'thirty days without another halve it, and it ages besides',
    record: recordOf([demeaning(120)]),
    band: 'steady',
    reason: 'score',
    score: [90, 96],
    trend: 'level',
  },
  {
    name: 'only late at night',
    why: 'a habit of writing at night is heavy on time, but time alone is softened',
    record: recordOf(every(14, 3, 0, (days) => afterHours(days, 'minor'))),
    band: 'watch',
    reason: 'score',
    score: [72, 79],
    trend: 'worse',
  },
  {
    name: 'serial scope creeper',
    why: 'every fortnight something on top: a mean would hide it, the weakest dimension does not',
    record: recordOf(every(8, 14, 2, (days) => scope(days))),
    band: 'strained',
    reason: 'score',
    score: [55, 64],
    trend: 'level',
  },
  {
    name: 'scope creeper who signed a change order',
    why: 'an accepted change order halves what was before it',
    record: recordOf(
      every(8, 14, 2, (days) => scope(days)),
      { healing: [{ act: 'change-order', at: NOW - DAY }] },
    ),
    band: 'watch',
    reason: 'score',
    score: [70, 80],
    trend: 'better',
  },
  {
    name: 'non-payer with a dispute',
    why: 'three late payments and a contested invoice; five days after the last the score is back at 60, but not at 64',
    record: recordOf([
      ...every(3, 30, 5, (days) => late(days, 'serious')),
      { signal: 'billing-dispute', dimension: 'money', severity: 'moderate', days: 12 },
    ]),
    band: 'strained',
    reason: 'lingers',
    score: [60, 64],
    trend: 'worse',
  },
  {
    name: 'non-payer who paid',
    why: 'a paid invoice halves what is left of it',
    record: recordOf(
      [
        ...every(3, 30, 5, (days) => late(days, 'serious')),
        { signal: 'billing-dispute', dimension: 'money', severity: 'moderate', days: 12 },
      ],
      { healing: [{ act: 'payment', at: NOW - DAY }] },
    ),
    band: 'watch',
    reason: 'score',
    score: [68, 79],
    trend: 'level',
  },
  {
    name: 'hostile',
    why: 'insults every fortnight, pressure and blame',
    record: recordOf(hostile),
    band: 'red-line',
    reason: 'score',
    score: [25, 35],
    trend: 'worse',
  },
  {
    name: 'hostile, then half a year of peace',
    why: 'time and quiet heal, slowly where respect is concerned',
    record: shifted(recordOf(hostile), 180),
    band: 'watch',
    reason: 'score',
    score: [60, 72],
    trend: 'level',
  },
  {
    name: 'dormant for three years',
    why: 'what is old costs next to nothing',
    record: shifted(recordOf(hostile), 3 * 365),
    band: 'steady',
    reason: 'score',
    score: [98, 100],
    trend: 'level',
  },
  {
    name: 'hostile, all dismissed',
    why: 'the user has the last word',
    record: recordOf(hostile.map((finding) => ({ ...finding, verdict: 'dismissed' }))),
    band: 'steady',
    reason: 'score',
    score: [100, 100],
    trend: 'level',
  },
  {
    name: 'hostile on one day',
    why: 'below Watch speak only findings of two days',
    record: recordOf([
      demeaning(1, 'critical', { message: 'Monday' }),
      { signal: 'blame', dimension: 'respect', severity: 'serious', days: 1, message: 'Monday' },
      { signal: 'shouting', dimension: 'respect', severity: 'serious', days: 1, message: 'Monday' },
    ]),
    band: 'watch',
    reason: 'one-day',
    score: [30, 50],
    trend: 'worse',
  },
  {
    name: 'hostile on one day, and a note on another',
    why: 'a note is too light to speak for a band below Watch',
    record: recordOf([demeaning(1, 'critical'), afterHours(9)]),
    band: 'watch',
    reason: 'one-day',
    score: [55, 60],
    trend: 'worse',
  },
  {
    name: 'a threat',
    why: 'a red line caps the band by itself',
    record: recordOf([threat(1)]),
    band: 'strained',
    reason: 'red-line',
    score: [55, 60],
    trend: 'worse',
  },
  {
    name: 'a threat two years ago',
    why: 'a red line stays until it is resolved, however old',
    record: shifted(recordOf([threat(1)]), 730),
    band: 'strained',
    reason: 'red-line',
    score: [98, 100],
    trend: 'level',
  },
  {
    name: 'a threat, taken back',
    why: 'an apology for it resolves the red line and halves it; quiet halves it once more',
    record: recordOf([threat(60)], { healing: [apology(50, 'threat')] }),
    band: 'steady',
    reason: 'score',
    score: [86, 92],
    trend: 'level',
  },
  {
    name: 'perhaps a threat',
    why: 'a red line takes a likely finding: "possible" does not accuse',
    record: recordOf([threat(3, { confidence: 'possible' })]),
    band: 'watch',
    reason: 'score',
    score: [70, 80],
    trend: 'worse',
  },
  {
    name: 'a threat from a newcomer',
    why: 'a red line counts even while too little is known for a score',
    record: recordOf([threat(1)], { messages: 2, firstAt: NOW - 3 * DAY }),
    band: 'strained',
    reason: 'red-line',
    score: undefined,
    trend: 'level',
  },
  {
    name: 'newcomer',
    why: 'four messages are too few to say anything',
    record: recordOf([demeaning(2)], { messages: 4 }),
    band: 'learning',
    reason: 'learning',
    score: undefined,
    trend: 'level',
  },
  {
    name: 'a busy first week',
    why: 'thirty messages within thirteen days are still too short a time',
    record: recordOf([scope(2)], { messages: 30, firstAt: NOW - 14 * DAY, lastAt: NOW - DAY }),
    band: 'learning',
    reason: 'learning',
    score: undefined,
    trend: 'level',
  },
  {
    name: 'in a language that is not judged',
    why: 'nothing could be judged, which is not "fine"',
    record: recordOf([], { seen: [] }),
    band: 'learning',
    reason: 'learning',
    score: undefined,
    trend: 'level',
  },
  {
    name: 'one rude mail, almost four weeks ago',
    why: 'the score is above 80 again, but leaving a band takes four points more',
    record: recordOf([demeaning(25)]),
    band: 'watch',
    reason: 'lingers',
    score: [80, 84],
    trend: 'worse',
  },
  {
    name: 'one rude mail, six weeks ago, just healed',
    why: 'quiet brought it back above 84',
    record: recordOf([demeaning(42)]),
    band: 'steady',
    reason: 'score',
    score: [86, 93],
    trend: 'better',
  },
  {
    name: 'a second rude mail',
    why: 'repetition makes it heavier, and two days speak below Watch',
    record: recordOf([demeaning(1), demeaning(8), demeaning(15)]),
    band: 'strained',
    reason: 'score',
    score: [40, 52],
    trend: 'worse',
  },
  {
    name: 'a debt that stands',
    why: 'an unpaid invoice does not grow old but heavier; a single finding is still no more than worth a look',
    record: recordOf([{ ...late(150, 'critical'), lasts: true }]),
    band: 'watch',
    reason: 'one-day',
    score: [56, 64],
    trend: 'level',
  },
  {
    name: 'the same debt, paid',
    why: 'once it is over it ages like anything else, and the payment halves it',
    record: recordOf([late(150, 'critical')], { healing: [{ act: 'payment', at: NOW - DAY }] }),
    band: 'steady',
    reason: 'score',
    score: [88, 98],
    trend: 'level',
  },
  {
    name: 'boundary ignored twice',
    why: 'late mail is a matter of time, late mail after a boundary one of respect',
    record: recordOf([...every(2, 6, 1, ignored), ...every(2, 6, 1, (days) => afterHours(days, 'moderate'))]),
    band: 'strained',
    reason: 'score',
    score: [52, 62],
    trend: 'worse',
  },
  {
    name: 'boundary kept',
    why: 'half a year after it was ignored once, quiet has healed most of it',
    record: recordOf([ignored(150), ...every(3, 10, 160, (days) => afterHours(days, 'minor'))]),
    band: 'steady',
    reason: 'score',
    score: [92, 98],
    trend: 'level',
  },
  {
    name: 'floods before a launch',
    why: 'four floods in a month weigh on time, which is softened',
    record: recordOf(every(4, 7, 1, (days) => ({ signal: 'flood', dimension: 'time', severity: 'minor', days }))),
    band: 'steady',
    reason: 'score',
    score: [84, 95],
    trend: 'worse',
  },
  {
    name: 'always slow',
    why: 'a slow answer every three weeks is cooperation, the lightest dimension',
    record: recordOf(every(6, 21, 4, slow)),
    band: 'steady',
    reason: 'score',
    score: [86, 95],
    trend: 'level',
  },
  {
    name: 'gone quiet with a question open',
    why: 'silence counts from the day it became one, not from the last mail',
    record: recordOf([
      { signal: 'fading', dimension: 'cooperation', severity: 'minor', days: 50, since: 29, confidence: 'possible' },
      { ...slow(44, 'moderate'), since: 40, confidence: 'possible' },
    ]),
    band: 'steady',
    reason: 'score',
    score: [93, 100],
    trend: 'level',
  },
  {
    name: 'in another zone',
    why: 'noon there is evening here: a fact that is told, and hardly weighs',
    record: recordOf(every(30, 3, 1, (days) => ({ ...afterHours(days), confidence: 'possible' }))),
    band: 'steady',
    reason: 'score',
    score: [80, 95],
    trend: 'level',
  },
  {
    name: 'ended on bad terms, a year ago',
    why: 'an ended client is judged by what was, and time has passed over it',
    record: shifted(recordOf(hostile), 365),
    band: 'steady',
    reason: 'score',
    score: [84, 95],
    trend: 'level',
  },
];
