import type { Dimension, Finding, Incident, MessageRecord, SignalId } from '../model';
import { signals } from '../signals';
import { readRules } from './rules';
import { isDismissed, putSettled, settle } from './settle-verdicts';
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
 * Replaces the incidents of a message and counts the difference. The user's words stay: a dismissed incident that is
 * found again is dismissed still, and a rule of the user's decides on what is found for the first time. Answers the ids of
 * those that are dismissed now.
 */
export async function replaceIncidents(
  transaction: Transaction,
  stored: readonly Incident[],
  next: readonly Incident[],
): Promise<ReadonlySet<string>> {
  const { database, changeOf } = transaction;
  const kept = new Set(next.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !kept.has(id));
  const rules = await readRules(
    database,
    next.map(({ clientId }) => clientId),
  );
  const [settled, left] = await Promise.all([settle(database, next, rules), settle(database, gone, [])]);
  const before = new Map([...settled, ...left].map((each) => [each.incident.id, each.before]));
  for (const { id, clientId, signal } of stored) if (!isDismissed(before.get(id))) changeOf(clientId).count(signal, -1);
  for (const { incident, after } of settled)
    if (!isDismissed(after)) changeOf(incident.clientId).count(incident.signal, 1);
  await putSettled(database, [...settled, ...left]);
  await database.incidents.bulkDelete(gone.map(({ id }) => id));
  await database.incidents.bulkPut([...next]);
  return new Set(settled.flatMap(({ incident, after }) => (isDismissed(after) ? [incident.id] : [])));
}
