import type { Dimension, Finding, Incident, MessageRecord, SignalId } from '../model';
import { signals } from '../signals';
import type { Transaction } from './transaction';

/** Identity of an incident: there is at most one of a signal in a message. */
export const incidentIdOf = (messageKey: string, signal: SignalId): string => `${messageKey}:${signal}`;

/** A finding as it is stored, with the message it was found in. */
export const incidentOf = (finding: Finding, record: MessageRecord, rulesVersion: string): Incident => ({
  id: incidentIdOf(record.key, finding.signal),
  messageKey: record.key,
  clientId: record.clientId,
  threadId: record.threadId,
  signal: finding.signal,
  dimension: dimensionOf(finding.signal),
  sentAt: record.sentAt,
  severity: finding.severity,
  confidence: finding.confidence,
  quote: finding.quote,
  context: finding.context,
  span: finding.span,
  language: finding.language,
  facts: finding.facts,
  ...(finding.ownSeverity && { ownSeverity: finding.ownSeverity }),
  ...(finding.since !== undefined && { since: finding.since }),
  ...(finding.lasts && { lasts: finding.lasts }),
  rulesVersion,
});

/** A signal that is no longer in the catalogue wears out cooperation, the lightest dimension. */
const dimensionOf = (signal: SignalId): Dimension => signals.get(signal)?.dimension ?? 'cooperation';

/** Whether an incident is a fact about time, which hangs on the messages around it, and not on words. */
export const isTimeFact = (incident: Incident): boolean => incident.quote === undefined;

/**
 * Replaces the incidents of a message and counts the difference. The user's verdicts stay: a dismissed incident that is
 * found again is dismissed still.
 */
export async function replaceIncidents(
  transaction: Transaction,
  stored: readonly Incident[],
  next: readonly Incident[],
): Promise<void> {
  const { incidents, verdicts } = transaction.database;
  const kept = new Set(next.map(({ id }) => id));
  const ids = [...new Set([...stored, ...next].map(({ id }) => id))];
  const rows = await verdicts.bulkGet(ids);
  const dismissed = new Set(rows.flatMap((row) => (row?.verdict === 'dismissed' ? [row.incidentId] : [])));
  for (const [list, by] of [[stored, -1] as const, [next, 1] as const]) {
    for (const { id, clientId, signal } of list) {
      if (!dismissed.has(id)) transaction.changeOf(clientId).count(signal, by);
    }
  }
  await incidents.bulkDelete(stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  await incidents.bulkPut([...next]);
}
