import { VERDICT_VALUES } from '../../model';
import type { ClientExport } from '../client-export';
import type { Selection } from '../selection';
import type { ReportWords } from './report-words';
import { foreign, own, type Row } from './told';
import { toldDay, toldZoneClock } from './told-clock';

/** What stands on the cover besides the title. */
export function coverOf(record: ClientExport, words: ReportWords): readonly Row[] {
  const { t, locale } = words;
  return [
    [t('addresses'), foreign(record.client.addresses.join(', '))],
    [t('report-period'), own(periodText(record.selection, words))],
    [t('report-selection'), own(selectionText(record, words))],
    [t('report-made'), own(toldZoneClock(record.exportedAt, record.zone, locale))],
    [t('report-zone'), own(record.zone)],
  ];
}

function periodText({ from, to }: Selection, { t, locale }: ReportWords): string {
  const first = from === undefined ? undefined : toldDay(from, locale);
  const last = to === undefined ? undefined : toldDay(to, locale);
  if (first !== undefined && last !== undefined) return t('report-period-between', { from: first, to: last });
  if (first !== undefined) return t('report-period-from', { from: first });
  return last === undefined ? t('report-period-all') : t('report-period-to', { to: last });
}

/** Signals are named by the titles of the incidents that are there. */
function selectionText({ selection, incidents, locale }: ClientExport, { t, shared }: ReportWords): string {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  const verdicts = selection.verdicts ?? VERDICT_VALUES;
  const parts = [
    ...(verdicts.length < VERDICT_VALUES.length ? verdicts.map((verdict) => shared(`verdict.${verdict}`)) : []),
    ...(selection.signals === undefined ? [] : new Set(incidents.map(({ title }) => title))),
  ];
  return parts.length === 0 ? t('report-selection-all') : list.format(parts);
}

/** What the record cannot show, said in the record itself. */
export function limitsOf({ hidden, locale }: ClientExport, { t }: ReportWords): readonly string[] {
  const kinds = new Intl.ListFormat(locale, { type: 'conjunction' }).format(hidden.map((kind) => t(`kind-${kind}`)));
  return [
    t('limit-rules'),
    t('limit-seen'),
    t('limit-languages'),
    t('limit-times'),
    t('limit-excerpts'),
    t('limit-evidence'),
    ...(hidden.length === 0 ? [] : [t('limit-hidden', { kinds })]),
  ];
}
