import { expect, test } from 'vitest';
import type { Client } from '../../../lib/model';
import { withStatus } from '../../../lib/store/client-status';

const CLIENT: Client = {
  id: 'wedding',
  name: 'Nora Lind',
  addresses: ['nora@lumen.example'],
  note: '',
  status: 'active',
  since: 0,
  mutedSignals: [],
};

test('a pause is dated from its beginning to its end, and the next one beside it', () => {
  const paused = withStatus(CLIENT, 'paused', 10);
  expect(paused).toMatchObject({ status: 'paused', rests: [{ from: 10 }] });
  const again = withStatus(paused, 'active', 20);
  expect(again).toMatchObject({ status: 'active', rests: [{ from: 10, until: 20 }] });
  expect(withStatus(again, 'ended', 30).rests).toEqual([{ from: 10, until: 20 }, { from: 30 }]);
});

test('work that was paused and then ended rests from the pause on', () => {
  const ended = withStatus(withStatus(CLIENT, 'paused', 10), 'ended', 20);
  expect(ended).toMatchObject({ status: 'ended', rests: [{ from: 10 }] });
});

test('the same status again changes nothing, and a pause that was never dated has no end', () => {
  expect(withStatus(CLIENT, 'active', 10)).toEqual(CLIENT);
  expect(withStatus({ ...CLIENT, status: 'paused' }, 'active', 10)).toEqual(CLIENT);
});
