import type { PopupKey } from '../../lib/locales/popup';
import type { ClientOverview } from '../../lib/store/queries';
import { clientFileUrl, clientSettingsUrl } from '../client/client-file-url';

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

/** The part of the client file that shows what a step is about, by the id of its heading. */
const SECTIONS: Readonly<Record<Exclude<NextStep, 'step-agreement'>, string>> = {
  'step-respect': 'incidents',
  'step-money': 'incidents',
  'step-work': 'incidents',
  'step-time': 'week',
  'step-cooperation': 'course',
};

/** Where a step begins: the part of the client file that it is about, or the form in which an agreement is written down. */
export const stepUrl = (step: NextStep, clientId: string): string =>
  step === 'step-agreement' ? clientSettingsUrl(clientId) : `${clientFileUrl(clientId)}#${SECTIONS[step]}`;
