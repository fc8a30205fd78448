import { threadLink } from '../../lib/exports/thread-link';
import { clientTexts } from '../../lib/locales/client';
import { healthTexts } from '../../lib/locales/health';
import type { Contribution, Health } from '../../lib/model';
import { type IncidentView, watchChosenIncidents } from '../../lib/store/queries';
import { Bar } from '../charts/bar';
import { usePage, useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';
import { dayText } from './clock-texts';
import { signalTitle } from './incident-words';
import { costText } from './rounding';

/** Rows told one by one; the lighter ones are told together. */
const ROWS = 8;

interface HeldDownProps {
  readonly health: Health;
  /** Whether all that costs something is in it: else what is lighter than the rows is still to come. */
  readonly isWhole: boolean;
  readonly zone: string;
}

/** Which incidents cost how many points now, heaviest first; each opens its message. */
export function HeldDown({ health, isWhole, zone }: HeldDownProps) {
  const t = useTexts(clientTexts);
  const healthT = useTexts(healthTexts);
  const { contributions } = health.explanation;
  return (
    <section class="card stack-tight" aria-labelledby="held-down">
      <h2 id="held-down">{t('heldDownTitle')}</h2>
      {contributions.length === 0 ? (
        <p class="soft">{healthT('nothingHolds')}</p>
      ) : (
        <ContributionTable contributions={contributions} isWhole={isWhole} zone={zone} />
      )}
    </section>
  );
}

interface ContributionTableProps extends Omit<HeldDownProps, 'health'> {
  readonly contributions: readonly Contribution[];
}

function ContributionTable({ contributions, isWhole, zone }: ContributionTableProps) {
  const t = useTexts(clientTexts);
  const incidents = useIncidents(contributions.slice(0, ROWS).map(({ incidentId }) => incidentId));
  const heaviest = contributions[0]?.points ?? 1;
  return (
    <table class="table">
      <caption class="visually-hidden">{t('contributionsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('incident')}</th>
          <th scope="col">{t('date')}</th>
          <th scope="col" class="number">
            {t('points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {contributions.slice(0, ROWS).map((contribution) => (
          <ContributionRow
            key={contribution.incidentId}
            contribution={contribution}
            view={incidents.get(contribution.incidentId)}
            share={contribution.points / heaviest}
            zone={zone}
          />
        ))}
        {isWhole && <RestRow contributions={contributions.slice(ROWS)} />}
      </tbody>
    </table>
  );
}

/** The incidents that the rows are about, by their ids; they come a moment after the rows. */
function useIncidents(ids: readonly string[]): ReadonlyMap<string, IncidentView> {
  const views = useWatched<readonly IncidentView[]>(
    (listener, onError) => watchChosenIncidents(ids, listener, onError),
    [ids.join('\n')],
  );
  return new Map(views.state === 'ready' ? views.value.map((view) => [view.incident.id, view]) : []);
}

interface ContributionRowProps {
  readonly contribution: Contribution;
  readonly view: IncidentView | undefined;
  /** Of the heaviest one's points. */
  readonly share: number;
  readonly zone: string;
}

function ContributionRow({ contribution, view, share, zone }: ContributionRowProps) {
  const t = useTexts(clientTexts);
  const { locale } = usePage();
  const title = signalTitle(contribution.signal, locale);
  const link = view?.message && threadLink(view.message.account, view.message.threadId);
  const sentAt = view?.incident.sentAt;
  return (
    <tr>
      <th scope="row">
        {link === undefined ? (
          title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
        <Bar share={share} />
      </th>
      <td>{sentAt !== undefined ? dayText(sentAt, locale, zone) : view && t('timeUnknown')}</td>
      <td class="number">{costText(contribution.points, locale)}</td>
    </tr>
  );
}

/** All lighter ones in one row. */
function RestRow({ contributions }: { readonly contributions: readonly Contribution[] }) {
  const t = useTexts(clientTexts);
  const { locale } = usePage();
  if (contributions.length === 0) return undefined;
  const points = contributions.reduce((sum, contribution) => sum + contribution.points, 0);
  return (
    <tr class="soft">
      <th scope="row">{t('restOf', { count: contributions.length })}</th>
      <td />
      <td class="number">{costText(points, locale)}</td>
    </tr>
  );
}
