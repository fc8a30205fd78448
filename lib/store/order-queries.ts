import type { ChangeOrder } from '../model';
import { type ApprovalProposal, findApprovals } from './approvals';
import { type Stop, watch } from './watch';

/** A client's change orders, the first noticed first, and the replies that may approve one of them. */
export interface OrdersView {
  readonly orders: readonly ChangeOrder[];
  readonly proposals: readonly ApprovalProposal[];
}

export function watchOrders(
  clientId: string,
  listener: (view: OrdersView) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(
    async (database) => {
      const stored = await database.changeOrders.where('clientId').equals(clientId).toArray();
      const orders = stored.sort((a, b) => (a.steps[0]?.at ?? 0) - (b.steps[0]?.at ?? 0));
      return { orders, proposals: await findApprovals(database, orders) };
    },
    listener,
    onError,
  );
}
