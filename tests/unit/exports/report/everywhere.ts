import type { ClientExport } from '../../../../lib/exports/client-export';
import { exported, incident, message, record } from '../records';

/** A record that holds a text wherever a mail or the user could have put it. */
export function everywhere(text: string, changes: Partial<ClientExport> = {}): ClientExport {
  const hostile = exported({
    incident: incident({
      id: text,
      messageKey: text,
      quote: text,
      context: `Before. ${text} After.`,
      facts: { clause: text },
      rulesVersion: text,
    }),
    message: message({ key: text, account: text, messageId: text, threadId: text, subject: text }),
    reason: text,
  });
  return record({
    client: { ...record().client, name: text, note: text, addresses: [text, text] },
    agreement: {
      clientId: 'wedding',
      deliverables: [{ name: text, alsoCalled: [text], quantity: 2 }],
      exclusions: [{ name: text, alsoCalled: [] }],
      limits: [{ name: text, quantity: 3 }],
    },
    notes: [{ id: text, clientId: 'wedding', kind: 'call', at: 0, loggedAt: 0, text, signal: text }],
    incidents: [hostile, { ...hostile, verdict: 'dismissed' }],
    ...changes,
  });
}
