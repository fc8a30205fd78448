import type { Finding, Invoice, Trait } from '../model';
import type { HealingEvent } from './client-record';

/** Whether a client's message makes up for earlier ones: it is sorry for how they behaved, and nothing but notes was found in it. */
export const isAmends = (traits: readonly Trait[], findings: readonly Pick<Finding, 'severity'>[]): boolean =>
  traits.includes('apologizes') && findings.every(({ severity }) => severity === 'note');

/** A change order that was approved, and the signal it makes up for, where it is known. */
export type Approval = Pick<HealingEvent, 'at' | 'signal'>;

/** What heals: the times (UTC ms) of the client's amends, invoices that were paid, change orders that were approved. */
export const healingOf = (
  amends: readonly number[],
  invoices: readonly Invoice[],
  approvals: readonly Approval[] = [],
): readonly HealingEvent[] => [
  ...approvals.map((approval): HealingEvent => ({ act: 'change-order', ...approval })),
  ...amends.map((at): HealingEvent => ({ act: 'apology', at })),
  ...invoices.flatMap(({ paidAt }): readonly HealingEvent[] =>
    paidAt === undefined ? [] : [{ act: 'payment', at: paidAt }],
  ),
];
