import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clientTexts } from '../../lib/locales/client';
import { EVERYTHING, type IncidentChoice } from '../../lib/store/choose-incidents';
import { type IncidentPage, watchIncidentPage } from '../../lib/store/incident-pages';
import type { IncidentView } from '../../lib/store/queries';
import { Button } from '../fields/button';
import { EmptyState } from '../fields/empty-state';
import { PageLoading } from '../shell/page';
import { useTexts } from '../shell/page-context';
import { useWatched, type Watched } from '../shell/use-watched';
import { IncidentFilters } from './incident-filters';
import { IncidentItem } from './incident-item';
import { PageButtons } from './page-buttons';
import type { GiveVerdict } from './verdict-buttons';

interface IncidentListProps {
  readonly clientId: string;
  readonly zone: string;
  readonly onVerdict: GiveVerdict;
  /** Called once the first page of the log has been painted, or cannot be. */
  readonly onListed?: () => void;
}

/** The incident log: newest first, a page at a time, with what the reader chose to see. */
export function IncidentList({ clientId, zone, onVerdict, onListed }: IncidentListProps) {
  const [choice, setChoice] = useState<IncidentChoice>(EVERYTHING);
  const [wanted, setWanted] = useState(0);
  const watched = useWatched<IncidentPage>(
    (listener, onError) => watchIncidentPage(clientId, choice, wanted, listener, onError),
    [clientId, choice, wanted],
  );
  const page = useNewest(watched);
  const isOver = page !== undefined || watched.state === 'failed';
  useEffect(() => {
    if (isOver) onListed?.();
  }, [isOver]);
  // The page says by itself that what is stored cannot be read.
  if (page === undefined) return watched.state === 'failed' ? undefined : <PageLoading />;
  return (
    <IncidentLog
      page={page}
      choice={choice}
      zone={zone}
      onVerdict={onVerdict}
      onChoose={(next) => {
        setChoice(next);
        setWanted(0);
      }}
      onTurn={setWanted}
    />
  );
}

/** While the next page is read, the one before it stays: nothing jumps. */
function useNewest<T>(watched: Watched<T>): T | undefined {
  const newest = useRef<T | undefined>(undefined);
  if (watched.state === 'ready') newest.current = watched.value;
  return newest.current;
}

interface IncidentLogProps extends Omit<IncidentListProps, 'clientId' | 'onListed'> {
  readonly page: IncidentPage;
  readonly choice: IncidentChoice;
  readonly onChoose: (choice: IncidentChoice) => void;
  readonly onTurn: (page: number) => void;
}

function IncidentLog({ page, choice, zone, onVerdict, onChoose, onTurn }: IncidentLogProps) {
  const t = useTexts(clientTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const judge = useFocusAfterVerdict(page.items, onVerdict, heading);
  const isEmpty = choice === EVERYTHING && page.total === 0;
  const turn = (next: number) => {
    onTurn(next);
    heading.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="incidents">
      <h2 id="incidents" ref={heading} tabIndex={-1}>
        {t('incidents')}
      </h2>
      {isEmpty ? (
        <EmptyState title={t('noneYet')} body={t('noneYetHint')} />
      ) : (
        <IncidentFilters signals={page.signals} choice={choice} onChange={onChoose} />
      )}
      {!isEmpty && page.total === 0 && (
        <EmptyState title={t('noneMatch')}>
          <Button onClick={() => onChoose(EVERYTHING)}>{t('clearFilters')}</Button>
        </EmptyState>
      )}
      {!isEmpty && (
        <p class="small soft" role="status">
          {page.total > 0 && t('shown', { from: page.from, to: page.to, total: page.total })}
        </p>
      )}
      <ol class="rows incidents">
        {page.items.map((view) => (
          <IncidentItem key={view.incident.id} view={view} zone={zone} onVerdict={judge} />
        ))}
      </ol>
      <PageButtons page={page.page} pages={page.pages} onTurn={turn} />
    </section>
  );
}

/**
 * An incident may leave the list by its new verdict (when only those not reviewed are shown), and its button with it: the
 * focus then goes to the list's heading instead of nowhere.
 */
function useFocusAfterVerdict(
  items: readonly IncidentView[],
  onVerdict: GiveVerdict,
  heading: RefObject<HTMLElement | null>,
): GiveVerdict {
  const judged = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (judged.current === undefined || items.some(({ incident }) => incident.id === judged.current)) return;
    judged.current = undefined;
    heading.current?.focus();
  }, [items, heading]);
  return (incidentId, verdict) => {
    judged.current = incidentId;
    return onVerdict(incidentId, verdict);
  };
}
