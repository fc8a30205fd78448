import { popupTexts } from '../../lib/locales/popup';
import { sharedTexts } from '../../lib/locales/shared';
import type { ClientOverview, IncidentView } from '../../lib/store/queries';
import { clientFileUrl } from '../client/client-file-url';
import { StandingMark } from '../client/standing-mark';
import { useWhy } from '../client/use-words';
import { LookAlikeNotice } from '../clients/look-alike-notice';
import { useTexts } from '../shell/page-context';
import { nextStepFor, stepUrl } from './next-step';
import { ClientPauseNotice } from './pause-panel';
import { ReasonList } from './reason-list';
import { TallyList } from './tally-list';

interface OpenClientProps {
  readonly overview: ClientOverview;
  /** The incidents that cost most, heaviest first. */
  readonly heaviest: readonly IncidentView[];
}

/** The open thread's client: how things stand, why, and what would help. */
export function OpenClient({ overview, heaviest }: OpenClientProps) {
  const t = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const why = useWhy();
  const { client, health, tally } = overview;
  const step = nextStepFor(overview);
  return (
    <section class="card open-client stack-tight" aria-labelledby="open-client">
      <p class="small soft">{t('openThread')}</p>
      <div class="open-client-head">
        <h2 id="open-client">
          <bdi>{client.name}</bdi>
        </h2>
        <StandingMark health={health} />
      </div>
      {client.status === 'ended' && <p class="small soft">{shared(`status.${client.status}`)}</p>}
      <ClientPauseNotice client={client} />
      <LookAlikeNotice clientId={client.id} />
      <p>{why(health)}</p>
      <ReasonList heaviest={heaviest} />
      <TallyList tally={tally} />
      {step !== undefined && (
        <a class="next-step" href={stepUrl(step, client.id)} target="_blank" rel="noreferrer">
          <span class="small soft">{t('nextStep')}</span>
          <span class="next-step-words">{t(step)}</span>
        </a>
      )}
      <a class="button button-primary" href={clientFileUrl(client.id)} target="_blank" rel="noreferrer">
        {t('openFile')}
      </a>
    </section>
  );
}
