import { useMemo, useState } from 'preact/hooks';
import { popupTexts } from '../../lib/locales/popup';
import { sharedTexts } from '../../lib/locales/shared';
import type { ClientOverview } from '../../lib/store/queries';
import { clientFileUrl } from '../client/client-file-url';
import { StandingMark } from '../client/standing-mark';
import { TextField } from '../fields/text-field';
import { useTexts } from '../shell/page-context';
import { findClients, sortByAttention } from './attention';

/** Rows drawn at most: the popup is small and opens fast; the search finds the others. */
const ROWS = 30;

/** Fewer clients than this need no search. */
const SEARCHED_FROM = 6;

interface ClientListProps {
  readonly overviews: readonly ClientOverview[];
  /** Already shown above the list. */
  readonly openClientId: string | undefined;
}

/** The other clients, those that need attention first. */
export function ClientList({ overviews, openClientId }: ClientListProps) {
  const t = useTexts(popupTexts);
  const [search, setSearch] = useState('');
  const others = useMemo(
    () => sortByAttention(overviews.filter(({ client }) => client.id !== openClientId)),
    [overviews, openClientId],
  );
  const found = findClients(others, search);
  return (
    <section class="stack-tight" aria-labelledby="clients">
      <h2 id="clients" class="small-heading">
        {t(openClientId === undefined ? 'clients' : 'otherClients')}
      </h2>
      {others.length >= SEARCHED_FROM && (
        <TextField
          type="search"
          label={t('search')}
          labelHidden
          placeholder={t('search')}
          value={search}
          onInput={setSearch}
        />
      )}
      <p class="client-status small soft" role="status">
        {others.length === 0 ? t('noOthers') : found.length === 0 ? t('noMatch') : ''}
      </p>
      <ul class="rows client-rows">
        {found.slice(0, ROWS).map((overview) => (
          <ClientRow key={overview.client.id} overview={overview} />
        ))}
      </ul>
      {found.length > ROWS && <p class="small soft">{t('moreClients', { count: found.length - ROWS })}</p>}
    </section>
  );
}

function ClientRow({ overview: { client, health, tally } }: { readonly overview: ClientOverview }) {
  const t = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const noted = Object.values(tally.bySignal).reduce((sum, count) => sum + count, 0);
  const words = [
    ...(client.status === 'active' ? [] : [shared(`status.${client.status}`)]),
    noted === 0 ? t('nothingNoted') : shared('count.incidents', { count: noted }),
  ];
  return (
    <li>
      <a class="client-row" href={clientFileUrl(client.id)} target="_blank" rel="noreferrer">
        <span class="client-row-words">
          <bdi class="client-row-name">{client.name}</bdi> <span class="small soft">{words.join(' · ')}</span>
        </span>{' '}
        {client.status !== 'ended' && <StandingMark health={health} />}
      </a>
    </li>
  );
}
