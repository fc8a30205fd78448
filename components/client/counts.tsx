import { clientTexts } from '../../lib/locales/client';
import type { Tally } from '../../lib/model';
import { usePage, useTexts } from '../shell/page-context';
import { signalTitle, sortedByTitle } from './incident-words';
import { numberText } from './rounding';

/** The client's tally: messages both ways, and how often each signal was noted (dismissed ones are not counted). */
export function Counts({ tally }: { readonly tally: Tally }) {
  const t = useTexts(clientTexts);
  const { locale } = usePage();
  const signals = sortedByTitle(Object.keys(tally.bySignal), locale).filter((id) => (tally.bySignal[id] ?? 0) > 0);
  const rows: readonly (readonly [string, number])[] = [
    [t('messagesIn'), tally.messagesIn],
    [t('messagesOut'), tally.messagesOut],
    ...signals.map((id) => [signalTitle(id, locale), tally.bySignal[id] ?? 0] as const),
  ];
  return (
    <section class="card stack-tight" aria-labelledby="counts">
      <h2 id="counts">{t('counts')}</h2>
      <table class="table" aria-labelledby="counts">
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{numberText(count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
