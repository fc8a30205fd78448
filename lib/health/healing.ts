import type { Finding, Invoice, Trait } from '../model';
import type { HealingEvent } from './client-record';

/** Whether a client's message makes up for earlier ones: it is sorry for how they behaved, and nothing but notes was found in it. */
export const isAmends = (traits: readonly Trait[], findings: readonly Pick<Finding, 'severity'>[]): boolean =>
  traits.includes('apologizes') && findings.every(({ severity }) => severity === 'note');

/** What heals, from the times (UTC ms) of the client's amends and from the invoices that were paid. */
export const healingOf = (amends: readonly number[], invoices: readonly Invoice[]): readonly HealingEvent[] => [
  ...amends.map((at): HealingEvent => ({ act: 'apology', at })),
  ...invoices.flatMap(({ paidAt }): readonly HealingEvent[] =>
    paidAt === undefined ? [] : [{ act: 'payment', at: paidAt }],
  ),
];
