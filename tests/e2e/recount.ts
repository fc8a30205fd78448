import type { Page } from 'playwright-core';
import type { Incident, MessageRecord, Tally, Verdict } from '../../lib/model';
import { readTable } from './database';

type Counts = Pick<Tally, 'clientId' | 'messagesIn' | 'messagesOut' | 'bySignal'>;

/** The tallies as they are stored, and as they come out when they are counted here, from rows and by other code. */
export async function readTallies(
  extensionPage: Page,
): Promise<{ stored: readonly Counts[]; recounted: readonly Counts[] }> {
  const [messages, incidents, verdicts, tallies] = await Promise.all([
    readTable<MessageRecord>(extensionPage, 'messages'),
    readTable<Incident>(extensionPage, 'incidents'),
    readTable<Verdict>(extensionPage, 'verdicts'),
    readTable<Tally>(extensionPage, 'tallies'),
  ]);
  const dismissed = new Set(verdicts.flatMap((row) => (row.verdict === 'dismissed' ? [row.incidentId] : [])));
  const recount = (clientId: string): Counts => {
    const count = (direction: string) =>
      messages.filter((message) => message.clientId === clientId && message.direction === direction).length;
    const counted = incidents.filter((incident) => incident.clientId === clientId && !dismissed.has(incident.id));
    return { clientId, messagesIn: count('in'), messagesOut: count('out'), bySignal: countBySignal(counted) };
  };
  return {
    stored: tallies.map(({ clientId, messagesIn, messagesOut, bySignal }) => ({
      clientId,
      messagesIn,
      messagesOut,
      bySignal,
    })),
    recounted: tallies.map(({ clientId }) => recount(clientId)),
  };
}

function countBySignal(incidents: readonly Incident[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { signal } of incidents) counts[signal] = (counts[signal] ?? 0) + 1;
  return counts;
}
