import type { Message } from '../../../lib/model';
import type { JudgingContext } from '../../../lib/signals/context';

/** Circumstances in which nothing but the words count. */
export const anyContext = (more: Partial<JudgingContext> = {}): JudgingContext => ({
  schedule: {
    zone: 'UTC',
    week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
    grace: { before: 0, after: 0 },
  },
  agreement: undefined,
  sensitivity: 'balanced',
  mutedSignals: [],
  ...more,
});

/** A mail of the bride who has ordered a wedding cake. */
export const clientMessage = (text: string, more: Partial<Message> = {}): Message => ({
  key: 'baker@cakes.example:18f0',
  clientId: 'bride',
  threadId: 'cake',
  direction: 'in',
  sentAt: Date.UTC(2026, 2, 3, 10, 0),
  sentAtBasis: 'id+tooltip',
  senderOffset: undefined,
  text,
  ...more,
});
