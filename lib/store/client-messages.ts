import type { MessageRecord } from '../model';
import { openDatabase } from './database';

/** All that is kept of a client's messages, read once: for an export, which counts the ordinary ones too. */
export async function readClientMessages(clientId: string): Promise<readonly MessageRecord[]> {
  const { messages } = await openDatabase();
  return messages.where('clientId').equals(clientId).toArray();
}
