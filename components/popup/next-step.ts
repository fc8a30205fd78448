import type { PopupKey } from '../../lib/locales/popup';
import type { ClientOverview } from '../../lib/store/queries';

/** The one thing that would help most. */
export type NextStep = Extract<PopupKey, `step-${string}`>;

/**
 * One next step, by the dimension that holds the score down most; nothing is proposed where nothing is the matter
 * (steady, learning) or where the work is over.
 */
export function nextStepFor({ client, health, agreement }: ClientOverview): NextStep | undefined {
  const { heldDownBy } = health.explanation;
  if (health.band === 'steady' || health.band === 'learning' || client.status === 'ended') return undefined;
  if (heldDownBy === undefined) return undefined;
  // Without an agreement there is nothing that a change order could change.
  if (heldDownBy === 'work' && agreement === undefined) return 'step-agreement';
  return `step-${heldDownBy}`;
}
