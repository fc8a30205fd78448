import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clientTexts } from '../../lib/locales/client';
import type { IncidentView } from '../../lib/store/queries';
import { Button } from '../fields/button';
import { EmptyState } from '../fields/empty-state';
import { useTexts } from '../shell/page-context';
import { chooseIncidents, EVERYTHING, type IncidentChoice, pageOf } from './choose-incidents';
import { IncidentFilters } from './incident-filters';
import { IncidentItem } from './incident-item';
import { PageButtons } from './page-buttons';
import type { GiveVerdict } from './verdict-buttons';

interface IncidentListProps {
  /** Newest first. */
  readonly incidents: readonly IncidentView[];
  readonly zone: string;
  readonly onVerdict: GiveVerdict;
}

/** The incident log: newest first, a page at a time, with what the reader chose to see. */
export function IncidentList({ incidents, zone, onVerdict }: IncidentListProps) {
  const t = useTexts(clientTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<IncidentChoice>(EVERYTHING);
  const [wanted, setWanted] = useState(0);
  const signals = useMemo(() => [...new Set(incidents.map(({ incident }) => incident.signal))], [incidents]);
  const page = pageOf(chooseIncidents(incidents, choice, Date.now()), wanted);
  const judge = useFocusAfterVerdict(page.items, onVerdict, heading);
  const choose = (next: IncidentChoice) => {
    setChoice(next);
    setWanted(0);
  };
  const turn = (next: number) => {
    setWanted(next);
    heading.current?.focus();
  };
  return (
    <section class="stack" aria-labelledby="incidents">
      <h2 id="incidents" ref={heading} tabIndex={-1}>
        {t('incidents')}
      </h2>
      {incidents.length === 0 ? (
        <EmptyState title={t('noneYet')} body={t('noneYetHint')} />
      ) : (
        <IncidentFilters signals={signals} choice={choice} onChange={choose} />
      )}
      {incidents.length > 0 && page.total === 0 && (
        <EmptyState title={t('noneMatch')}>
          <Button onClick={() => choose(EVERYTHING)}>{t('clearFilters')}</Button>
        </EmptyState>
      )}
      {incidents.length > 0 && (
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
