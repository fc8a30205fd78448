import { popupTexts } from '../../lib/locales/popup';
import { sharedTexts } from '../../lib/locales/shared';
import type { Tally } from '../../lib/model';
import { signalTitle } from '../client/incident-words';
import { usePage, useTexts } from '../shell/page-context';

/** How often each signal was noted, most often first, and among how many of the client's messages. */
export function TallyList({ tally }: { readonly tally: Tally }) {
  const t = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const counts = Object.entries(tally.bySignal).filter(([, count]) => count > 0);
  return (
    <>
      <h3>{t('tallies')}</h3>
      <ul class="tallies">
        {counts
          .sort(([, a], [, b]) => b - a)
          .map(([signal, count]) => (
            <li key={signal}>
              <span>{signalTitle(signal, locale)}</span> <b>{new Intl.NumberFormat(locale).format(count)}</b>
            </li>
          ))}
        <li class="soft">{shared('count.messages', { count: tally.messagesIn })}</li>
      </ul>
    </>
  );
}
