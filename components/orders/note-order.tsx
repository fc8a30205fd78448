import { useState } from 'preact/hooks';
import { ordersTexts } from '../../lib/locales/orders';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { type Incident, SCOPE_VERDICTS } from '../../lib/model';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';

/** Longest title that is made of a quote, in UTF-16 units. */
const TITLE_LIMIT = 120;

/** Makes a change order of an incident that speaks of an agreement; nothing for the others. */
export function NoteOrder({ incident, title }: { readonly incident: Incident; readonly title: string }) {
  const t = useTexts(ordersTexts);
  const shared = useTexts(sharedTexts);
  const [state, setState] = useState<'open' | 'noted' | 'failed'>('open');
  if (!isAboutAgreement(incident)) return null;
  const note = () =>
    ask('saveChangeOrder', {
      // The same incident is one order, however often it is noted.
      id: `order:${incident.id}`,
      clientId: incident.clientId,
      title: (incident.quote ?? String(incident.facts.limit ?? title)).slice(0, TITLE_LIMIT),
      deliverables: [],
      limits: [],
      incidentId: incident.id,
      state: 'noticed',
      isNew: true,
      ...(incident.sentAt !== undefined && { at: incident.sentAt }),
    }).then(
      () => setState('noted'),
      () => setState('failed'),
    );
  if (state === 'noted') return <span class="small soft">{t('noted')}</span>;
  return (
    <>
      <Button size="small" kind="quiet" label={`${t('note')}: ${title}`} onClick={() => void note()}>
        {t('note')}
      </Button>
      {state === 'failed' && <span class="field-error">{shared('notSaved')}</span>}
    </>
  );
}

/** Beyond an agreement, by a clause, by counting, or by the client's own wording. Other signals have verdicts of other kinds. */
function isAboutAgreement({ facts: { verdict, counted } }: Incident): boolean {
  return counted === true || BEYOND.has(String(verdict));
}

const BEYOND: ReadonlySet<string> = new Set([...SCOPE_VERDICTS.filter((verdict) => verdict !== 'included'), 'wording']);
