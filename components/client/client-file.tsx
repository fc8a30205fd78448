import { useMemo } from 'preact/hooks';
import type { ClientOverview, IncidentView } from '../../lib/store/queries';
import { ClientCharts } from '../charts/client-charts';
import { WaterfallChart } from '../charts/waterfall-chart';
import { LookAlikeNotice } from '../clients/look-alike-notice';
import { ExportCard } from '../exports/export-card';
import { MoneySection } from '../money/money-section';
import { OrderSection } from '../orders/order-section';
import { usePage } from '../shell/page-context';
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
  /** Newest first, dismissed ones included. */
  readonly incidents: readonly IncidentView[];
  /** IANA zone of the user's clock. */
  readonly zone: string;
  readonly onVerdict: GiveVerdict;
}

/** All that is known of one client: how things stand and why, the counts, and the log of incidents. */
export function ClientFile({ overview, incidents, zone, onVerdict }: ClientFileProps) {
  const { locale } = usePage();
  const byId = useMemo(() => new Map(incidents.map((view) => [view.incident.id, view])), [incidents]);
  const { client, health, tally } = overview;
  return (
    <div class="client-file stack">
      <ClientHeader overview={overview} zone={zone} />
      <RejudgingLine />
      <LookAlikeNotice clientId={client.id} />
      <div class="client-columns">
        <div class="stack">
          <WaterfallChart health={health} />
          <HeldDown health={health} incidents={byId} zone={zone} />
          <WhatChanges health={health} />
        </div>
        <div class="stack">
          <Areas health={health} />
          <Counts tally={tally} />
          <WordsOfUser clientId={client.id} />
          <ExportCard overview={overview} incidents={incidents} locale={locale} zone={zone} />
        </div>
      </div>
      <ClientCharts overview={overview} incidents={incidents} zone={zone} />
      <MoneySection clientId={client.id} zone={zone} />
      <OrderSection clientId={client.id} zone={zone} />
      <IncidentList incidents={incidents} zone={zone} onVerdict={onVerdict} />
    </div>
  );
}
