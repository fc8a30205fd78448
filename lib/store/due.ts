import type { Incident } from '../model';
import { comparePlaces, HISTORY_REACH, type Stretch } from '../signals/history';
import type { Database } from './schema';

/** From the first of two to the last. */
export const joinStretches = (a: Stretch, b: Stretch): Stretch => ({
  from: comparePlaces(a.from, b.from) <= 0 ? a.from : b.from,
  until: Math.max(a.until, b.until),
});

/** A message that has changed, or an incident in it. */
type Changed = Pick<Incident, 'clientId' | 'sentAt' | 'standing'>;

/**
 * Leaves to the background what follows when messages, or the user's word on incidents in them, have changed: they, and those
 * later ones whose history they are in. What only stands on a message is in no history. Only within the transaction of the
 * change.
 */
export async function leaveDue({ due }: Database, changed: readonly Changed[]): Promise<void> {
  const stretches = new Map<string, Stretch>();
  for (const { clientId, sentAt, standing } of changed) {
    if (sentAt === undefined || standing) continue;
    const stretch = { from: { key: '', sentAt }, until: sentAt + HISTORY_REACH };
    const known = stretches.get(clientId);
    stretches.set(clientId, known ? joinStretches(known, stretch) : stretch);
  }
  for (const [clientId, stretch] of stretches) {
    const waiting = await due.get(clientId);
    await due.put({ clientId, ...(waiting ? joinStretches(waiting, stretch) : stretch) });
  }
}

/** Whether anything waits to be judged again. */
export const isAnythingDue = async ({ due }: Database): Promise<boolean> => (await due.count()) > 0;
