/** Records of clients to test laws with. */
import fc from 'fast-check';
import type { ClientRecord, HealingEvent, WeighedIncident } from '../../../lib/health/client-record';
import { type Band, CONFIDENCES, DIMENSIONS, SEVERITIES, VERDICT_VALUES } from '../../../lib/model';
import { DAY, NOW } from './histories';

const SIGNALS = {
  demeaning: 'respect',
  threat: 'respect',
  'late-payment': 'money',
  discount: 'money',
  scope: 'work',
  'after-hours': 'time',
  'slow-reply': 'cooperation',
} as const;

const signal = fc.constantFrom(...(Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]));

/** Mostly of the last year, some from a clock that was ahead. */
const sentAt = fc.integer({ min: -365 * 24, max: 5 * 24 }).map((hours) => NOW + hours * (DAY / 24));

/** Up to five findings of one message; a message has one time and each signal at most once. */
const message = (name: string): fc.Arbitrary<readonly WeighedIncident[]> =>
  fc
    .tuple(
      sentAt,
      fc.uniqueArray(
        fc.record({
          signal,
          severity: fc.constantFrom(...SEVERITIES),
          confidence: fc.constantFrom(...CONFIDENCES),
          verdict: fc.constantFrom('open' as const, ...VERDICT_VALUES),
          // Debts are few.
          lasts: fc.oneof(
            { weight: 9, arbitrary: fc.constant(undefined) },
            { weight: 1, arbitrary: fc.constant(true as const) },
          ),
        }),
        { maxLength: 5, minLength: 1, selector: (found) => found.signal },
      ),
    )
    .map(([at, found]) =>
      found.map(({ lasts, ...finding }) => ({
        ...finding,
        ...(lasts && { lasts }),
        id: `${name}:${finding.signal}`,
        messageKey: name,
        dimension: SIGNALS[finding.signal],
        sentAt: at,
      })),
    );

export const messages: fc.Arbitrary<readonly (readonly WeighedIncident[])[]> = fc
  .integer({ min: 0, max: 25 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => message(`m${index}`))));

export const oneMore = message('one more');

const healing: fc.Arbitrary<readonly HealingEvent[]> = fc.array(
  fc.record(
    {
      act: fc.constantFrom('apology' as const, 'payment' as const, 'change-order' as const),
      at: sentAt,
      signal,
    },
    { requiredKeys: ['act', 'at'] },
  ),
  { maxLength: 3 },
);

export const records: fc.Arbitrary<ClientRecord> = fc.tuple(messages, healing).map(([found, events]) => ({
  incidents: found.flat(),
  messages: 40,
  firstAt: NOW - 365 * DAY,
  lastAt: NOW,
  seen: DIMENSIONS,
  healing: events,
}));

const ORDER: readonly Band[] = ['steady', 'watch', 'strained', 'red-line'];

/** The worse the band, the higher. */
export const rankOf = (band: Band): number => ORDER.indexOf(band);
