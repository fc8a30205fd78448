import type { ClientRecord, WeighedIncident } from '../health/client-record';
import { type Approval, healingOf, isAmends } from '../health/healing';
import { judgeHealth } from '../health/judge-health';
import { scheduleFor } from '../hours/schedule-for';
import type { ChangeOrder, Client, Dimension, Health, SignalId } from '../model';
import type { Settings } from '../settings/settings';
import { clientSignals } from '../signals';
import { approvedAt } from './change-orders';
import { type DatedRecord, readPast, type StoredStretch } from './history';
import { invoiceBy } from './invoice-by';
import type { Judge, JudgingSettings } from './judging';
import type { Database, HealthRow } from './schema';
import { recordSilence } from './silence';
import { emptyTally } from './tallies';

/** Newest messages that are looked at to tell which dimensions could be judged. */
const MESSAGES_LOOKED_AT = 200;

/** Heaviest contributions that are kept with a health in the lists: where there are fewer, they are all there are. */
export const CONTRIBUTIONS_IN_LISTS = 20;

/** What health hangs on: what judgements hang on, and the red lines. */
type HealthSettings = JudgingSettings & Pick<Settings, 'redLines'>;

/** Judges a client's health from what is stored of it. `now` in UTC ms. `past`: where that was read already. */
export async function judgeClientHealth(
  database: Database,
  client: Client,
  settings: Pick<Settings, 'schedule' | 'redLines'>,
  now: number,
  past?: StoredStretch,
): Promise<Health> {
  const { record } = await readClientPast(database, client, settings, now, past);
  return judgePast(record, settings, now);
}

/** Judges the health of what was read of a client. `now` in UTC ms. */
export const judgePast = (record: ClientRecord, settings: Pick<Settings, 'redLines'>, now: number): Health =>
  judgeHealth(record, { now, redLines: settings.redLines ?? redLinesByDefinition() });

/**
 * Judges the health of clients whose row is missing or older than `maxAge` (ms), after what stands with them now, and
 * stores it for the lists. Answers every client's health, explained by its heaviest contributions only.
 */
export async function refreshHealth(
  database: Database,
  judge: Judge,
  clientIds: readonly string[],
  settings: HealthSettings,
  maxAge: number,
): Promise<ReadonlyMap<string, Health>> {
  const healths = new Map<string, Health>();
  for (const clientId of clientIds) {
    const health = await refreshOne(database, judge, clientId, settings, maxAge);
    if (health) healths.set(clientId, health);
  }
  return healths;
}

async function refreshOne(
  database: Database,
  judge: Judge,
  clientId: string,
  settings: HealthSettings,
  maxAge: number,
): Promise<Health | undefined> {
  const stored = await database.health.get(clientId);
  if (stored && isYoung(stored, maxAge)) return stored.health;
  // One transaction: what is stored is the health of what is stored.
  return database.transaction('rw', database.tables, async () => {
    const now = Date.now();
    const past = await recordSilence(database, judge, settings, clientId, now);
    const client = await database.clients.get(clientId);
    if (!client || !past) return undefined;
    const health = forLists(await judgeClientHealth(database, client, settings, now, past));
    await database.health.put({ clientId, health, judgedAt: now });
    return health;
  });
}

/** A clock that was set back must not keep an old judgement alive. */
const isYoung = ({ judgedAt }: HealthRow, maxAge: number): boolean =>
  judgedAt <= Date.now() && Date.now() - judgedAt <= maxAge;

/** Thousands of contributions explain a client file, not a line of a list. */
const forLists = (health: Health): Health => ({
  ...health,
  explanation: {
    ...health.explanation,
    contributions: health.explanation.contributions.slice(0, CONTRIBUTIONS_IN_LISTS),
  },
});

/** What health is judged from, with the messages it was read of: those of the last two years. */
export interface ClientPast {
  readonly record: ClientRecord;
  /** Of known time, oldest first. */
  readonly messages: readonly DatedRecord[];
}

/** Reads what a client's health is judged from. `now` in UTC ms. `past`: where that was read already. */
export async function readClientPast(
  database: Database,
  { id: clientId, schedule }: Client,
  settings: Pick<Settings, 'schedule'>,
  now: number,
  past?: StoredStretch,
): Promise<ClientPast> {
  const [tally, stretch, verdicts, seen, orders, invoices] = await Promise.all([
    database.tallies.get(clientId),
    past ?? readPast(database, clientId, now),
    database.verdicts.where('clientId').equals(clientId).toArray(),
    readSeen(database, clientId),
    database.changeOrders.where('clientId').equals(clientId).toArray(),
    database.invoices.where('clientId').equals(clientId).toArray(),
  ]);
  const verdictOf = new Map(verdicts.map((row) => [row.incidentId, row.verdict]));
  const weighed = [...stretch.incidentsOf.values()]
    .flat()
    .map((incident): WeighedIncident => ({ ...incident, verdict: verdictOf.get(incident.id) ?? 'open' }));
  const { messagesIn, firstAt, lastAt } = tally ?? emptyTally(clientId);
  const hours = scheduleFor(settings.schedule, schedule);
  const bills = invoices.map((invoice) => invoiceBy(hours, invoice));
  const healing = healingOf(amendsIn(stretch), bills, approvalsIn(orders));
  return {
    record: { incidents: weighed, messages: messagesIn, firstAt, lastAt, seen, healing },
    messages: stretch.records,
  };
}

/** Without the signal it was noticed by, an approval is about all that work wears out. */
const approvalsIn = (orders: readonly ChangeOrder[]): readonly Approval[] =>
  orders.flatMap((order) => {
    const at = approvedAt(order);
    return at === undefined ? [] : [{ at, ...(order.signal !== undefined && { signal: order.signal }) }];
  });

/** Times at which the client made up for something. */
const amendsIn = ({ records, incidentsOf, dismissed }: StoredStretch): readonly number[] => {
  const found = (key: string) =>
    (incidentsOf.get(key) ?? []).filter(({ id, standing }) => !standing && !dismissed.has(id));
  return records
    .filter((record) => record.direction === 'in' && isAmends(record.traits ?? [], found(record.key)))
    .map(({ sentAt }) => sentAt);
};

/** Dimensions of which at least one signal could be judged in at least one of the client's newest messages. */
async function readSeen(database: Database, clientId: string): Promise<readonly Dimension[]> {
  const unseen = new Map<SignalId, Dimension>([...clientSignals].map(([id, { dimension }]) => [id, dimension]));
  const seen = new Set<Dimension>();
  await database.messages
    .where('[clientId+direction]')
    .equals([clientId, 'in'])
    .reverse()
    .limit(MESSAGES_LOOKED_AT)
    .until(() => unseen.size === 0)
    .each(({ notJudged }) => {
      for (const [signal, dimension] of unseen) {
        if (notJudged.includes(signal)) continue;
        seen.add(dimension);
        unseen.delete(signal);
      }
    });
  return [...seen].sort();
}

const redLinesByDefinition = (): readonly SignalId[] =>
  [...clientSignals].filter(([, definition]) => definition.redLine).map(([id]) => id);
