import { countMessages } from '../../lib/exports/message-counts';
import type { WeighedIncident } from '../../lib/health/client-record';
import { chartsTexts } from '../../lib/locales/charts';
import type { MessageRecord } from '../../lib/model';
import { numberText } from '../client/rounding';
import { usePage, useTexts } from '../shell/page-context';
import { Bar } from './bar';

interface MailMixProps {
  readonly messages: readonly MessageRecord[];
  readonly incidents: readonly WeighedIncident[];
}

const KINDS = ['ordinary', 'kind', 'noted'] as const;

/** Kind, ordinary and noted messages beside each other: what was noted is only part of what was written. */
export function MailMix({ messages, incidents }: MailMixProps) {
  const t = useTexts(chartsTexts);
  const { locale } = usePage();
  const standing = incidents.filter(({ verdict }) => verdict !== 'dismissed');
  const counts = countMessages(messages, standing);
  return (
    <section class="card stack-tight" aria-labelledby="mix">
      <h2 id="mix">{t('mix.title')}</h2>
      {counts.fromThem === 0 ? (
        <p class="soft">{t('mix.none')}</p>
      ) : (
        <>
          <table class="table">
            <caption class="visually-hidden">{t('mix.caption')}</caption>
            <tbody>
              {KINDS.map((kind) => (
                <tr key={kind}>
                  <th scope="row">
                    {t(`mix.${kind}`)}
                    <Bar share={counts[kind] / counts.fromThem} />
                  </th>
                  <td class="number">{numberText(counts[kind], locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="small soft">{t('mix.overlap')}</p>
        </>
      )}
    </section>
  );
}
