import { clientTexts } from '../../lib/locales/client';
import { healthTexts } from '../../lib/locales/health';
import { sharedTexts } from '../../lib/locales/shared';
import type { Health } from '../../lib/model';
import type { ClientOverview } from '../../lib/store/queries';
import { usePage, useTexts } from '../shell/page-context';
import { dayText } from './clock-texts';
import { roundedScore } from './rounding';
import { StandingMark } from './standing-mark';
import { useWhy } from './use-words';

interface ClientHeaderProps {
  readonly overview: ClientOverview;
  /** IANA zone of the user's clock. */
  readonly zone: string;
}

/** Who the file is about and how things stand: band, trend, rounded score, and one sentence why. */
export function ClientHeader({ overview: { client, health, tally }, zone }: ClientHeaderProps) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const why = useWhy();
  const period =
    tally.firstAt !== undefined && tally.lastAt !== undefined
      ? [t('period', { from: dayText(tally.firstAt, locale, zone), to: dayText(tally.lastAt, locale, zone) })]
      : [];
  const status = client.status === 'active' ? [] : [shared(`status.${client.status}`)];
  return (
    <header class="client-head stack-tight">
      <p class="small soft">{shared('clientFile')}</p>
      <h1>
        <bdi>{client.name}</bdi>
      </h1>
      <p class="small soft">
        <Addresses addresses={client.addresses} />
      </p>
      <div class="row client-standing">
        <StandingMark health={health} />
        <Score health={health} />
      </div>
      <p class="client-why">
        {why(health)} <BandReason health={health} />
      </p>
      <p class="small soft">{[...status, ...period].join(' · ')}</p>
    </header>
  );
}

/** Addresses run left to right whatever is around them. */
function Addresses({ addresses }: { readonly addresses: readonly string[] }) {
  return addresses.map((address, index) => (
    <span key={address}>
      {index > 0 && ' · '}
      <bdi dir="ltr">{address}</bdi>
    </span>
  ));
}

function Score({ health: { score } }: { readonly health: Health }) {
  const t = useTexts(clientTexts);
  if (score === undefined) return undefined;
  return (
    <span class="client-score" title={t('scoreLabel')}>
      {t('score', { score: roundedScore(score) })}
    </span>
  );
}

/** What besides the score decided the band; nothing where the score did. */
function BandReason({ health }: { readonly health: Health }) {
  const t = useTexts(healthTexts);
  const { bandReason } = health.explanation;
  if (bandReason === 'score' || bandReason === 'learning') return undefined;
  return <>{t(REASON_TEXTS[bandReason])}</>;
}

const REASON_TEXTS = { 'red-line': 'capped', 'one-day': 'oneDay', lingers: 'lingers' } as const;
