import { popupTexts } from '../../lib/locales/popup';
import type { IncidentView } from '../../lib/store/queries';
import { incidentReason, signalTitle } from '../client/incident-words';
import { Quote } from '../client/quote';
import { usePage, useTexts } from '../shell/page-context';

/** What weighs most: each with its words, or with the fact where there are none. */
export function ReasonList({ heaviest }: { readonly heaviest: readonly IncidentView[] }) {
  const t = useTexts(popupTexts);
  const { locale } = usePage();
  if (heaviest.length === 0) return undefined;
  return (
    <>
      <h3>{t('reasons')}</h3>
      <ul class="reasons stack-tight">
        {heaviest.map(({ incident }) => (
          <li key={incident.id}>
            <p class="reason-title">{signalTitle(incident.signal, locale)}</p>
            {incident.quote === undefined ? (
              <p class="small soft">{incidentReason(incident, locale)}</p>
            ) : (
              <Quote text={incident.quote} language={incident.language} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
