import type { Band, Client } from '../../lib/model';
import type { ClientOverview } from '../../lib/store/queries';

/** Which band is looked at first. */
const BAND_ORDER: readonly Band[] = ['red-line', 'strained', 'watch', 'learning', 'steady'];

const STATUS_ORDER: readonly Client['status'][] = ['active', 'paused', 'ended'];

/**
 * Clients in the order in which they need attention: those worked with before the paused and ended, worse bands first,
 * within a band those getting worse, then the newest mail. Not a ranking of people: scores are not compared.
 */
export const sortByAttention = (overviews: readonly ClientOverview[]): readonly ClientOverview[] =>
  [...overviews].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.client.status) - STATUS_ORDER.indexOf(b.client.status) ||
      BAND_ORDER.indexOf(a.health.band) - BAND_ORDER.indexOf(b.health.band) ||
      Number(b.health.trend === 'worse') - Number(a.health.trend === 'worse') ||
      (b.tally.lastAt ?? 0) - (a.tally.lastAt ?? 0) ||
      a.client.id.localeCompare(b.client.id),
  );

/** Clients whose name or one of whose addresses holds every word of the search, whatever its case and accents. */
export function findClients(overviews: readonly ClientOverview[], search: string): readonly ClientOverview[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  return overviews.filter(({ client }) => {
    const text = folded([client.name, ...client.addresses].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without case and accents; `ł` and `đ` have no accent to lose in Unicode. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l').replaceAll('đ', 'd');
