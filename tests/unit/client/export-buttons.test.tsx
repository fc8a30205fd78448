// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { ExportButtons } from '../../../components/client/export-buttons';
import { click, draw, named } from './draw';
import { overview, view } from './studio';

vi.mock('../../../lib/signals', async () => ({ signals: (await import('./studio')).STUDIO_SIGNALS }));

afterEach(() => vi.restoreAllMocks());

/** Presses a button and catches the file that the browser would save. */
async function saved(button: string) {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const root = await draw(
    <ExportButtons
      overview={overview('nordlicht', { tally: { bySignal: { demeaning: 1 } } })}
      incidents={[view('m1'), view('m2', { verdict: 'dismissed' })]}
      locale="en"
      zone="Europe/Berlin"
    />,
  );
  await click(named(root, button));
  return { name: names[0], type: blobs[0]?.type, text: (await blobs[0]?.text()) ?? '' };
}

test('the table is saved under a safe name, with every incident and its words', async () => {
  const file = await saved('Spreadsheet (CSV)');
  expect(file.name).toMatch(/^good-terms-nordlicht-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.type).toBe('text/csv;charset=utf-8');
  expect(file.text).toContain('"Demeaning words"');
  expect(file.text.split('\r\n')).toHaveLength(4);
});

test('the data counts as the tally does', async () => {
  const file = await saved('Data (JSON)');
  expect(file.name).toMatch(/\.json$/);
  const { counts, incidents } = JSON.parse(file.text);
  expect(counts).toMatchObject({ noted: 1, dismissed: 1, bySignal: { demeaning: 1 } });
  expect(incidents[0]).toMatchObject({ title: 'Demeaning words', reason: 'Talks down to your work.' });
});
