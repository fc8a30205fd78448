import { threadLink } from '../../lib/exports/thread-link';
import { clientTexts } from '../../lib/locales/client';
import { sharedTexts } from '../../lib/locales/shared';
import type { IncidentView } from '../../lib/store/queries';
import { NoteOrder } from '../orders/note-order';
import { RuleChoice } from '../rules/rule-choice';
import { usePage, useTexts } from '../shell/page-context';
import { IncidentTime } from './incident-time';
import { incidentReason, signalTitle } from './incident-words';
import { Quote } from './quote';
import { type GiveVerdict, VerdictButtons } from './verdict-buttons';

interface IncidentItemProps {
  readonly view: IncidentView;
  readonly zone: string;
  readonly onVerdict: GiveVerdict;
}

/** One incident: what was noted, the words, why, when, where to find it, and the user's word on it. */
export function IncidentItem({ view, zone, onVerdict }: IncidentItemProps) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const { incident, message, verdict } = view;
  const title = signalTitle(incident.signal, locale);
  const sure = verdict === 'open' ? shared(`confidence.${incident.confidence}`) : shared(`verdict.${verdict}`);
  return (
    <li class={`incident incident-${verdict} stack-tight`}>
      <div class="row incident-head">
        <h3>{title}</h3>
        <span class="small soft">{[shared(`severity.${incident.severity}`), sure].join(' · ')}</span>
      </div>
      {incident.quote !== undefined && <Quote text={incident.quote} language={incident.language} />}
      <p>{incidentReason(incident, locale)}</p>
      <p class="small soft">
        <IncidentTime view={view} zone={zone} />
        {message !== undefined && message.subject !== '' && (
          <>
            {' · '}
            <bdi>{message.subject}</bdi>
          </>
        )}
      </p>
      {message?.complete === false && <p class="small soft">{t('readPartly')}</p>}
      <div class="row incident-acts">
        <VerdictButtons incidentId={incident.id} title={title} verdict={verdict} onVerdict={onVerdict} />
        <ThreadLink view={view} title={title} />
        <NoteOrder incident={incident} title={title} />
      </div>
      <RuleChoice incident={incident} />
    </li>
  );
}

function ThreadLink({ view: { message }, title }: { readonly view: IncidentView; readonly title: string }) {
  const t = useTexts(clientTexts);
  const link = message && threadLink(message.account, message.threadId);
  if (link === undefined) return undefined;
  const words = t('openInGmail');
  return (
    <a
      class="button button-quiet button-small"
      href={link}
      target="_blank"
      rel="noreferrer"
      aria-label={`${words}: ${title}`}
    >
      {words}
    </a>
  );
}
