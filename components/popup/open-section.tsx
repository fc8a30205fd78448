import { popupTexts } from '../../lib/locales/popup';
import { type ClientOverview, type IncidentView, watchChosenIncidents } from '../../lib/store/queries';
import { EmptyState } from '../fields/empty-state';
import { useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { heaviestIds } from './heaviest';
import { OpenClient } from './open-client';

interface OpenSectionProps {
  /** The client of the thread that is open; undefined when there is none (any more). */
  readonly overview: ClientOverview | undefined;
  /** Whether a thread is open. */
  readonly threadOpen: boolean;
}

/** What is open in Gmail now: its client, or why there is none. */
export function OpenSection({ overview, threadOpen }: OpenSectionProps) {
  const t = useTexts(popupTexts);
  if (overview !== undefined) return <WithReasons overview={overview} />;
  if (threadOpen) return <EmptyState title={t('notKept')} body={t('notKeptHint')} />;
  return <EmptyState title={t('noThread')} body={t('noThreadHint')} />;
}

/** The reasons come a moment later; what they hang on must not wait for them. */
function WithReasons({ overview }: { readonly overview: ClientOverview }) {
  const ids = heaviestIds(overview.health);
  const heaviest = useWatched<readonly IncidentView[]>(
    (listener, onError) => watchChosenIncidents(ids, listener, onError),
    [ids.join('\n')],
  );
  return <OpenClient overview={overview} heaviest={heaviest.state === 'ready' ? heaviest.value : []} />;
}
