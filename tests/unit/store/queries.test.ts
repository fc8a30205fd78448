import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/store/database';
import { type IncidentView, watchChosenIncidents, watchIncidents } from '../../../lib/store/queries';
import { view } from '../client/studio';

/** The first answer of a watch. */
const first = (
  watch: (listener: (views: readonly IncidentView[]) => void, onError: (e: unknown) => void) => () => void,
) =>
  new Promise<readonly IncidentView[]>((answer, fail) => {
    const stop = watch((views) => {
      answer(views);
      queueMicrotask(() => stop());
    }, fail);
  });

const LOG = [
  view('draft', { incident: { sentAt: 1_000 }, message: { sentAt: 1_000 } }),
  view('album', { incident: { sentAt: 3_000 }, message: { sentAt: 3_000 } }),
  view('invoice', { incident: { sentAt: undefined }, message: { sentAt: undefined } }),
  view('venue', { incident: { sentAt: 2_000, clientId: 'lumen' }, message: { sentAt: 2_000, clientId: 'lumen' } }),
];

beforeEach(async () => {
  const database = await openDatabase();
  await database.incidents.bulkPut(LOG.map(({ incident }) => incident));
  await database.messages.bulkPut(LOG.flatMap(({ message }) => message ?? []));
  await database.verdicts.put({ incidentId: 'album', clientId: 'nordlicht', verdict: 'confirmed', at: 1, note: '' });
});

afterEach(async () => {
  const database = await openDatabase();
  await Promise.all([database.incidents.clear(), database.messages.clear(), database.verdicts.clear()]);
});

describe('what pages read of incidents', () => {
  test('a client’s log is newest first, unknown times last, with the user’s word and the message', async () => {
    const views = await first((listener, onError) => watchIncidents('nordlicht', listener, onError));
    expect(views.map(({ incident, verdict }) => [incident.id, verdict])).toEqual([
      ['album', 'confirmed'],
      ['draft', 'open'],
      ['invoice', 'open'],
    ]);
    expect(views[0]?.message?.key).toBe('jo@studio.example:album');
  });

  test('chosen incidents come in the order they were chosen, without those that are gone', async () => {
    const chosen = ['venue', 'deleted', 'album'];
    const views = await first((listener, onError) => watchChosenIncidents(chosen, listener, onError));
    expect(views.map(({ incident, verdict }) => [incident.id, verdict])).toEqual([
      ['venue', 'open'],
      ['album', 'confirmed'],
    ]);
  });

  test('choosing none reads none', async () => {
    expect(await first((listener, onError) => watchChosenIncidents([], listener, onError))).toEqual([]);
  });
});
