import type { Incident, VerdictRule } from '../model';
import { leaveDue } from './due';
import { decidingRule, readRules } from './rules';
import type { Database, VerdictRow } from './schema';
import type { Counting } from './transaction';

/** The user's word on an incident before rules were asked and after; undefined: none. */
export interface Settled {
  readonly incident: Incident;
  readonly before: VerdictRow | undefined;
  readonly after: VerdictRow | undefined;
}

/** What the rules make of incidents; what the user said of one of them by itself goes before every rule. Writes nothing. */
export async function settle(
  database: Database,
  incidents: readonly Incident[],
  rules: readonly VerdictRule[],
): Promise<readonly Settled[]> {
  const rows = await database.verdicts.bulkGet(incidents.map(({ id }) => id));
  return incidents.map((incident, index) => {
    const before = rows[index];
    const isOwn = before !== undefined && before.ruleId === undefined;
    return { incident, before, after: isOwn ? before : rowOf(incident, decidingRule(rules, incident)) };
  });
}

const rowOf = (incident: Incident, rule: VerdictRule | undefined): VerdictRow | undefined =>
  rule && {
    incidentId: incident.id,
    clientId: incident.clientId,
    verdict: rule.verdict,
    at: rule.at,
    note: '',
    ruleId: rule.id,
  };

/** Writes what the rules make of stored incidents, counts the difference, and leaves what hangs on it to be judged again. */
export async function recordSettled(counting: Counting, incidents: readonly Incident[]): Promise<void> {
  const { database, changeOf } = counting;
  const rules = await readRules(
    database,
    incidents.map(({ clientId }) => clientId),
  );
  const settled = await settle(database, incidents, rules);
  await leaveDue(
    database,
    settled.flatMap(({ incident, before, after }) => (isDismissed(before) === isDismissed(after) ? [] : [incident])),
  );
  for (const { incident, before, after } of settled) {
    const by = Number(isDismissed(before)) - Number(isDismissed(after));
    if (by !== 0) changeOf(incident.clientId).count(incident.signal, by > 0 ? 1 : -1);
    // A confirmed finding weighs more: its client's health is judged anew, though nothing is counted otherwise.
    else if (before?.verdict !== after?.verdict) changeOf(incident.clientId);
  }
  await putSettled(database, settled);
}

/** Writes the rows that differ. */
export async function putSettled({ verdicts }: Database, settled: readonly Settled[]): Promise<void> {
  const changed = settled.filter(({ before, after }) => !isSame(before, after));
  await verdicts.bulkDelete(changed.flatMap(({ before, after }) => (before && !after ? [before.incidentId] : [])));
  await verdicts.bulkPut(changed.flatMap(({ after }) => after ?? []));
}

export const isDismissed = (row: VerdictRow | undefined): boolean => row?.verdict === 'dismissed';

const isSame = (a: VerdictRow | undefined, b: VerdictRow | undefined): boolean =>
  a?.verdict === b?.verdict && a?.ruleId === b?.ruleId && a?.clientId === b?.clientId && a?.at === b?.at;
