import { clientTexts } from '../../lib/locales/client';
import { sharedTexts } from '../../lib/locales/shared';
import type { Health, Standing } from '../../lib/model';
import { usePage, useTexts } from '../shell/page-context';
import { roundedScore } from './rounding';
import { listText } from './use-words';

/** What would change the band, and what the band cannot know of. */
export function WhatChanges({ health }: { readonly health: Health }) {
  const t = useTexts(clientTexts);
  const { withoutHeaviest, afterQuietMonth } = health.explanation;
  const known = [withoutHeaviest, afterQuietMonth].some((standing) => standing?.score !== undefined);
  return (
    <section class="card stack-tight" aria-labelledby="what-changes">
      <h2 id="what-changes">{t('changeTitle')}</h2>
      {known ? (
        <ul class="stack-tight">
          <StandingLine name="withoutHeaviest" standing={withoutHeaviest} />
          <StandingLine name="afterQuietMonth" standing={afterQuietMonth} />
        </ul>
      ) : (
        <p class="soft">{t('nothingToChange')}</p>
      )}
      <NotSeen health={health} />
    </section>
  );
}

interface StandingLineProps {
  readonly name: 'withoutHeaviest' | 'afterQuietMonth';
  readonly standing: Standing | undefined;
}

function StandingLine({ name, standing }: StandingLineProps) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  if (standing?.score === undefined) return undefined;
  return <li>{t(name, { band: shared(`band.${standing.band}`), score: roundedScore(standing.score) })}</li>;
}

function NotSeen({ health: { explanation } }: { readonly health: Health }) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const areas = explanation.notSeen.map((dimension) => shared(`dimension.${dimension}`));
  return (
    <>
      <h3>{t('notSeenTitle')}</h3>
      <ul class="soft">
        {areas.length > 0 && <li>{t('notSeenAreas', { areas: listText(areas, locale) })}</li>}
        <li>{t('notSeenElse')}</li>
      </ul>
    </>
  );
}
