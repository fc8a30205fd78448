// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { VerdictButtons } from '../../../components/client/verdict-buttons';
import type { VerdictValue } from '../../../lib/model';
import { click, draw, named, wordsOf } from './draw';

const drawn = (verdict: VerdictValue, onVerdict = vi.fn(async () => {})) =>
  draw(<VerdictButtons incidentId="m1:scope" title="Beyond the agreement" verdict={verdict} onVerdict={onVerdict} />);

describe('the user’s word', () => {
  test.each([
    ['Confirm: Beyond the agreement', 'confirmed'],
    ['Not this: Beyond the agreement', 'dismissed'],
  ] as const)('"%s" is recorded as %s', async (name, verdict) => {
    const onVerdict = vi.fn(async () => {});
    const root = await drawn('open', onVerdict);
    await click(named(root, name));
    expect(onVerdict.mock.calls).toEqual([['m1:scope', verdict]]);
  });

  test.each(['confirmed', 'dismissed'] as const)('what was %s can be undone', async (verdict) => {
    const onVerdict = vi.fn(async () => {});
    const root = await drawn(verdict, onVerdict);
    expect(root.querySelectorAll('button')).toHaveLength(1);
    await click(named(root, 'Undo: Beyond the agreement'));
    expect(onVerdict.mock.calls).toEqual([['m1:scope', 'open']]);
  });

  test('what could not be saved is said, and can be tried again', async () => {
    const root = await drawn(
      'open',
      vi.fn(() => Promise.reject(new Error('no room'))),
    );
    await click(named(root, 'Confirm: Beyond the agreement'));
    expect(wordsOf(root.querySelector('[role=alert]'))).toContain('was not saved');
    expect(root.querySelectorAll('button')).toHaveLength(2);
  });
});
