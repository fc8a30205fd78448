import type { ChangeOrderDraft } from '../messages';
import type { AgreementAddition, ChangeOrder, ChangeOrderStep } from '../model';
import { Refusal } from '../refusal';
import type { Database } from './schema';

/**
 * Records a change order and what its approval adds to the agreement, in one transaction. A state is a step only when it is
 * another than before: saved twice, it is one step. `now` in UTC ms. Refuses an order of a client that does not exist.
 */
export function saveChangeOrder(database: Database, draft: ChangeOrderDraft, now: number): Promise<void> {
  const { clients, changeOrders, incidents, health } = database;
  return database.transaction('rw', database.tables, async () => {
    if (!(await clients.get(draft.clientId))) throw new Refusal('There is no such client.');
    const before = await changeOrders.get(draft.id);
    const { state, at, isNew, ...told } = draft;
    if (before && isNew) return;
    const incidentId = draft.incidentId ?? before?.incidentId;
    const signal = before?.signal ?? (incidentId && (await incidents.get(incidentId))?.signal);
    await changeOrders.put({
      ...told,
      ...(incidentId && { incidentId }),
      ...(signal && { signal }),
      ...(before?.notApprovedBy && !told.notApprovedBy && { notApprovedBy: before.notApprovedBy }),
      steps: stepsAfter(before?.steps ?? [], { state, at: at ?? now }, at !== undefined),
    });
    await extendAgreement(database, draft.clientId);
    await health.delete(draft.clientId);
  });
}

/** Deletes a change order, and what it added to the agreement. Does nothing where there is none. */
export function deleteChangeOrder(database: Database, orderId: string): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const order = await database.changeOrders.get(orderId);
    if (!order) return;
    await database.changeOrders.delete(orderId);
    await extendAgreement(database, order.clientId);
    await database.health.delete(order.clientId);
  });
}

/** Writes what a client's approved change orders add to its agreement. Only within a transaction over both tables. */
export async function extendAgreement({ agreements, changeOrders }: Database, clientId: string): Promise<void> {
  const agreement = await agreements.get(clientId);
  if (!agreement) return;
  const additions = additionsOf(await changeOrders.where('clientId').equals(clientId).toArray());
  const { additions: _, ...written } = agreement;
  await agreements.put({ ...written, ...(additions.length > 0 && { additions }) });
}

/** What approved change orders add, the first approved first. */
const additionsOf = (orders: readonly ChangeOrder[]): readonly AgreementAddition[] =>
  orders
    .flatMap((order) => {
      const at = approvedAt(order);
      const { id: orderId, deliverables, limits } = order;
      return at === undefined ? [] : [{ orderId, at, deliverables, limits }];
    })
    .sort((a, b) => a.at - b.at || (a.orderId < b.orderId ? -1 : 1));

/** UTC ms at which an order was approved; undefined where it is not. */
export function approvedAt({ steps }: Pick<ChangeOrder, 'steps'>): number | undefined {
  const last = steps.at(-1);
  return last?.state === 'approved' ? last.at : undefined;
}

/** A state that is told again with another time is the same step, dated anew. */
function stepsAfter(
  steps: readonly ChangeOrderStep[],
  next: ChangeOrderStep,
  isDated: boolean,
): readonly ChangeOrderStep[] {
  const last = steps.at(-1);
  if (last?.state !== next.state) return [...steps, next];
  return isDated ? [...steps.slice(0, -1), next] : steps;
}
