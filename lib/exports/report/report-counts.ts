import type { ClientExport } from '../client-export';
import { countIncidents } from '../counts';
import type { ReportWords } from './report-words';
import { own, type Row } from './told';

/** Messages first: what was noted is a part of them. */
export function messageRows({ messages, incidents }: ClientExport, { t, number }: ReportWords): readonly Row[] {
  const { confirmed, dismissed } = countIncidents(incidents);
  const row = (label: string, count: number): Row => [label, own(number.format(count))];
  return [
    row(t('count-fromThem'), messages.fromThem),
    row(t('count-ordinary'), messages.ordinary),
    row(t('count-noted'), messages.noted),
    row(t('count-kind'), messages.kind),
    row(t('count-partly'), messages.partly),
    row(t('count-fromYou'), messages.fromYou),
    row(t('count-incidents'), incidents.length),
    row(t('count-confirmed'), confirmed),
    row(t('count-dismissed'), dismissed),
  ];
}

/** Those that were not dismissed, by signal, most first. */
export function signalRows({ incidents }: ClientExport, { number }: ReportWords): readonly Row[] {
  const { bySignal } = countIncidents(incidents);
  const titles = new Map(incidents.map(({ incident, title }) => [incident.signal, title]));
  return Object.entries(bySignal)
    .sort(([, a], [, b]) => b - a)
    .map(([signal, count]) => [titles.get(signal) ?? signal, own(number.format(count))]);
}
