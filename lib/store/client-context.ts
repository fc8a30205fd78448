import type { Client } from '../model';
import type { JudgingContext } from '../signals/signal';
import { contextOf, type JudgingSettings } from './judging';
import type { Database } from './schema';

/** What a client's messages are judged with, as it stands in the database now. */
export async function readContext(
  { agreements, invoices }: Database,
  settings: JudgingSettings,
  client: Client,
): Promise<JudgingContext> {
  const [agreement, entered] = await Promise.all([
    agreements.get(client.id),
    invoices.where('clientId').equals(client.id).toArray(),
  ]);
  return contextOf(settings, client, agreement, entered);
}
