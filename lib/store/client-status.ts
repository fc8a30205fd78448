import type { Client, ClientStatus } from '../model';

/** A client with another status, and with when the work with it began or ceased to rest. `now` in UTC ms. */
export function withStatus(client: Client, status: ClientStatus, now: number): Client {
  const isResting = status !== 'active';
  if ((client.status !== 'active') === isResting) return { ...client, status };
  const { rests = [] } = client;
  const last = rests.at(-1);
  if (isResting) return { ...client, status, rests: [...rests, { from: now }] };
  // Clients who were paused before that was kept have no beginning.
  if (!last || last.until !== undefined) return { ...client, status };
  return { ...client, status, rests: rests.with(-1, { ...last, until: now }) };
}
