import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, revisionItem, settingsItem } from '../../../lib/settings/settings';
import { watchRevision } from '../../../lib/settings/watch-revision';

beforeEach(() => fakeBrowser.reset());

test('a new revision is noticed, anything else is not', async () => {
  const onChange = vi.fn();
  watchRevision(onChange, new AbortController().signal);
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, sensitivity: 'quiet' });
  expect(onChange).not.toHaveBeenCalled();
  await revisionItem.setValue(7);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('nothing is noticed after the end', async () => {
  const onChange = vi.fn();
  const end = new AbortController();
  watchRevision(onChange, end.signal);
  end.abort();
  await revisionItem.setValue(8);
  expect(onChange).not.toHaveBeenCalled();
});
