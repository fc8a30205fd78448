import type { Client } from '../model';
import type { JudgingContext } from '../signals/context';
import { canonicalJson } from './canonical-json';
import { contextOf, type JudgingSettings } from './judging';
import type { Database } from './schema';

/** So many clients' contexts are remembered before memory is made free again. */
const REMEMBERED = 200;

const known = new Map<string, { readonly text: string; readonly context: JudgingContext }>();

/**
 * What a client's messages are judged with, as it stands in the database now. As long as it says the same it is the same
 * object: what is read of a schedule or an agreement is dear, and remembered by the object.
 */
export async function readContext(
  { agreements, invoices }: Database,
  settings: JudgingSettings,
  client: Client,
): Promise<JudgingContext> {
  const [agreement, entered] = await Promise.all([
    agreements.get(client.id),
    invoices.where('clientId').equals(client.id).toArray(),
  ]);
  const context = contextOf(settings, client, agreement, entered);
  const text = canonicalJson(context);
  const before = known.get(client.id);
  if (before?.text === text) return before.context;
  if (known.size >= REMEMBERED) known.clear();
  known.set(client.id, { text, context });
  return context;
}
