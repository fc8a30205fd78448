import type { RuleDraft, VerdictDraft } from '../messages';
import type { Incident } from '../model';
import { Refusal } from '../refusal';
import { leaveDue } from './due';
import { decidingRule, readCovered, readRules, ruleFor } from './rules';
import type { Database, VerdictRow } from './schema';
import { isDismissed, recordSettled, settle } from './settle-verdicts';
import { count } from './transaction';

/**
 * Records the user's word on an incident, and counts it, in one transaction. `open` takes the word back, and also what a
 * rule says of it. The verdict hangs on the incident's id alone: judging again leaves it. What later messages were judged by
 * is left to be judged again where it changes. `at` in UTC ms. Refuses an incident that does not exist.
 */
export function recordVerdict(database: Database, { incidentId, verdict }: VerdictDraft, at: number): Promise<void> {
  return count(database, async ({ changeOf }) => {
    const incident = await findIncident(database, incidentId);
    const { clientId, signal } = incident;
    const before = await database.verdicts.get(incidentId);
    if ((before?.verdict ?? 'open') === verdict) return;
    const row: VerdictRow = { incidentId, clientId, verdict, at, note: '' };
    const isByItself = verdict === 'open' && !decidingRule(await readRules(database, [clientId]), incident);
    if (isByItself) await database.verdicts.delete(incidentId);
    else await database.verdicts.put(row);
    const change = changeOf(clientId);
    if (isDismissed(before)) change.count(signal, 1);
    if (verdict === 'dismissed') change.count(signal, -1);
    if (isDismissed(before) || verdict === 'dismissed') await leaveDue(database, [incident]);
  });
}

/**
 * Records the user's word on everything like an incident, past and to come, in one transaction. Said again of the same, it
 * replaces what was said. Refuses an incident that does not exist, or that has no words where words are meant.
 */
export function recordRule(database: Database, { incidentId, scope, verdict }: RuleDraft, at: number): Promise<void> {
  return count(database, async (counting) => {
    const incident = await findIncident(database, incidentId);
    const rule = ruleFor(incident, scope, verdict, at);
    if (!rule) throw new Refusal('There are no words that this could hold for.');
    await database.rules.put(rule);
    const own = await database.verdicts.get(incidentId);
    // The last word counts: what was said of this incident before must not contradict it. The rule has it counted anew.
    if (own && own.ruleId === undefined && own.verdict !== verdict)
      await database.verdicts.put({ ...own, ruleId: rule.id });
    await recordSettled(counting, await readCovered(database, rule));
  });
}

/** Takes a rule back: what it decided is as if it had never been given. Does nothing where there is no such rule (any more). */
export function takeRule(database: Database, ruleId: string): Promise<void> {
  return count(database, async (counting) => {
    const rule = await database.rules.get(ruleId);
    if (!rule) return;
    await database.rules.delete(ruleId);
    await recordSettled(counting, await readCovered(database, rule));
  });
}

/** What a rule would do. */
export interface RulePreview {
  /** Stored incidents that it is about. */
  readonly covered: number;
  /** Those of them of which the verdict would be another. */
  readonly changed: number;
  /** Clients whose incidents would change. */
  readonly clients: number;
}

/** What a rule would do to the past; undefined where the incident has no words that it could hold for, or is gone. */
export async function previewRule(
  database: Database,
  { incidentId, scope, verdict }: RuleDraft,
): Promise<RulePreview | undefined> {
  const incident = await database.incidents.get(incidentId);
  const rule = incident && ruleFor(incident, scope, verdict, 0);
  if (!rule) return undefined;
  const covered = await readCovered(database, rule);
  const others = await readRules(
    database,
    covered.map(({ clientId }) => clientId),
  );
  const settled = await settle(database, covered, [...others.filter(({ id }) => id !== rule.id), rule]);
  const changed = settled.filter(({ before, after }) => (before?.verdict ?? 'open') !== (after?.verdict ?? 'open'));
  return {
    covered: covered.length,
    changed: changed.length,
    clients: new Set(changed.map((each) => each.incident.clientId)).size,
  };
}

async function findIncident({ incidents }: Database, incidentId: string): Promise<Incident> {
  const incident = await incidents.get(incidentId);
  if (!incident) throw new Refusal('There is no such incident.');
  return incident;
}
