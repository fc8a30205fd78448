import { useCallback, useState } from 'preact/hooks';
import { type ClientCourse, watchCourse } from '../../lib/store/past-queries';
import { type ClientOverview, isExplainedWhole } from '../../lib/store/queries';
import { ClientCharts } from '../charts/client-charts';
import { WaterfallChart } from '../charts/waterfall-chart';
import { LookAlikeNotice } from '../clients/look-alike-notice';
import { ExportCard } from '../exports/export-card';
import { MoneySection } from '../money/money-section';
import { NoteSection } from '../notes/note-section';
import { OrderSection } from '../orders/order-section';
import { usePage } from '../shell/page-context';
import { useWatched, type Watched } from '../shell/use-watched';
import { Areas } from './areas';
import { ClientHeader } from './client-header';
import { Counts } from './counts';
import { HeldDown } from './held-down';
import { IncidentList } from './incident-list';
import { RejudgingLine } from './rejudging-line';
import type { GiveVerdict } from './verdict-buttons';
import { WhatChanges } from './what-changes';
import { WordsOfUser } from './words-of-user';

interface ClientFileProps {
  readonly overview: ClientOverview;
  /** IANA zone of the user's clock. */
  readonly zone: string;
  readonly onVerdict: GiveVerdict;
}

/**
 * All that is known of one client: how things stand and why, the counts, and the log of incidents. What is stored as it is
 * wanted is there at once; what is judged from all of the past follows.
 */
export function ClientFile({ overview, zone, onVerdict }: ClientFileProps) {
  const { locale } = usePage();
  const { client, tally } = overview;
  const [isListed, setListed] = useState(false);
  const onListed = useCallback(() => setListed(true), []);
  const watched = useCourse(client.id, isListed);
  const course = watched.state === 'ready' ? watched.value : undefined;
  const health = course?.health ?? overview.health;
  const isWhole = course !== undefined || isExplainedWhole(overview.health);
  return (
    <div class="client-file stack">
      <ClientHeader overview={{ ...overview, health }} zone={zone} />
      <RejudgingLine />
      <LookAlikeNotice clientId={client.id} />
      <div class="client-columns">
        <div class="stack">
          {isWhole && <WaterfallChart health={health} />}
          <HeldDown health={health} isWhole={isWhole} zone={zone} />
          <WhatChanges health={health} />
        </div>
        <div class="stack">
          <Areas health={health} />
          <Counts tally={tally} />
          <WordsOfUser clientId={client.id} />
          <ExportCard overview={overview} locale={locale} zone={zone} />
        </div>
      </div>
      {watched.state !== 'failed' && <ClientCharts client={client} course={course} zone={zone} />}
      <MoneySection clientId={client.id} zone={zone} />
      <OrderSection clientId={client.id} zone={zone} />
      <NoteSection clientId={client.id} zone={zone} />
      <IncidentList clientId={client.id} zone={zone} onVerdict={onVerdict} onListed={onListed} />
    </div>
  );
}

/** Read once the rest has been painted: all of the past keeps the page busy for a while. */
function useCourse(clientId: string, isPainted: boolean): Watched<ClientCourse | undefined> {
  return useWatched<ClientCourse | undefined>(
    (listener, onError) => (isPainted ? watchCourse(clientId, listener, onError) : () => {}),
    [clientId, isPainted],
  );
}
