import { clientTexts } from '../../lib/locales/client';
import { sharedTexts } from '../../lib/locales/shared';
import type { Health } from '../../lib/model';
import { Bar } from '../charts/bar';
import { usePage, useTexts } from '../shell/page-context';
import { numberText, roundedScore } from './rounding';

/** The health of each dimension, with a bar for the eye; those of which nothing could be judged say so. */
export function Areas({ health: { dimensions } }: { readonly health: Health }) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  return (
    <section class="card stack-tight" aria-labelledby="areas">
      <h2 id="areas">{t('areas')}</h2>
      <p class="small soft">{t('areasCaption')}</p>
      <table class="table" aria-labelledby="areas">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('area')}</th>
            <th scope="col">{t('health')}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ dimension, health }) => (
            <tr key={dimension}>
              <th scope="row">
                {shared(`dimension.${dimension}`)}
                {health !== undefined && <Bar share={health / 100} />}
              </th>
              <td class={health === undefined ? 'number soft' : 'number'}>
                {health === undefined ? t('noData') : numberText(roundedScore(health), locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
