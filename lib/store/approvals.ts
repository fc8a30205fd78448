import type { ChangeOrder, MessageRecord } from '../model';
import { DAY } from '../time-units';
import type { Database } from './schema';

/** A reply that may approve a change order: only the user can tell. */
export interface ApprovalProposal {
  readonly order: ChangeOrder;
  readonly message: MessageRecord & { readonly sentAt: number };
}

/** How long after an offer a reply is taken for its answer, in ms: 45 days. */
const REACH = 45 * DAY;

/** For each order that waits for an answer, the first of the client's messages since that agrees to something. */
export async function findApprovals(
  { messages }: Database,
  orders: readonly ChangeOrder[],
): Promise<readonly ApprovalProposal[]> {
  const waiting = orders.flatMap((order) => {
    const last = order.steps.at(-1);
    return last?.state === 'quoted' || last?.state === 'sent' ? [{ order, since: last.at }] : [];
  });
  const found = await Promise.all(
    waiting.map(async ({ order, since }): Promise<readonly ApprovalProposal[]> => {
      const message = await messages
        .where('[clientId+sentAt]')
        .between([order.clientId, since], [order.clientId, since + REACH], true, true)
        .filter((record) => approves(record) && !order.notApprovedBy?.includes(record.key))
        .first();
      return message?.sentAt === undefined ? [] : [{ order, message: { ...message, sentAt: message.sentAt } }];
    }),
  );
  return found.flat();
}

const approves = ({ direction, traits = [] }: MessageRecord): boolean =>
  direction === 'in' && traits.includes('approves') && !traits.includes('automatic');
