import { useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import type { ClientOverview } from '../../lib/store/queries';
import { ChangeList } from '../clients/change-list';
import { Button } from '../fields/button';
import { EmptyState } from '../fields/empty-state';
import { AddIcon } from '../fields/icons';
import { TextField } from '../fields/text-field';
import { usePart } from '../fields/use-part';
import { useTexts } from '../shell/page-context';
import { ClientEditor } from './client-editor';
import { newClientForm } from './client-form';
import { ClientRow } from './client-row';
import { Section } from './section';

interface ClientsSectionProps {
  readonly overviews: readonly ClientOverview[];
}

/** More clients than this, and there is a search. */
const SEARCH_FROM = 6;

/** Clients drawn at a time. */
const DRAWN_AT_ONCE = 50;

/** The clients with their agreements: one of them, or a new one, is open for editing at a time. */
export function ClientsSection({ overviews }: ClientsSectionProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const [open, setOpen] = useState<string | undefined>(linkedClient);
  const [query, setQuery] = useState('');
  const close = () => setOpen(undefined);
  const found = usePart(
    overviews.filter((overview) => overview.client.id === open || isMatch(overview, query)),
    DRAWN_AT_ONCE,
  );
  return (
    <Section id="clients" lead="clients.lead">
      {open === NEW && (
        <div class="card">
          <ClientEditor title={t('client.new')} start={newClientForm} others={overviews} onClose={close} />
        </div>
      )}
      {open !== NEW && (
        <div class="row">
          <Button onClick={() => setOpen(NEW)}>
            <AddIcon />
            {t('clients.add')}
          </Button>
        </div>
      )}
      {overviews.length === 0 && open !== NEW && <EmptyState title={t('clients.none')} body={t('clients.none.body')} />}
      {overviews.length >= SEARCH_FROM && (
        <TextField label={t('clients.search')} type="search" value={query} onInput={setQuery} />
      )}
      {found.shown.length > 0 && (
        <ul class="card rows clients">
          {found.shown.map((overview) => (
            <ClientRow
              key={overview.client.id}
              overview={overview}
              others={overviews}
              open={overview.client.id === open}
              onToggle={() => setOpen(overview.client.id === open ? undefined : overview.client.id)}
              onClose={close}
            />
          ))}
        </ul>
      )}
      {found.showMore && <Button onClick={found.showMore}>{shared('more')}</Button>}
      {overviews.length > 0 && found.shown.length === 0 && <EmptyState title={t('clients.noMatch', { query })} />}
      <ChangeList />
    </Section>
  );
}

/** Stands for the client that is being added; ids are never empty. */
const NEW = '';

/** `options.html?client=<id>` opens that client: other pages link to its agreement so. */
const linkedClient = (): string | undefined => new URLSearchParams(location.search).get('client') ?? undefined;

/** Search is by name and address, in any case. */
function isMatch({ client }: ClientOverview, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase();
  return [client.name, ...client.addresses].some((text) => text.toLocaleLowerCase().includes(wanted));
}
