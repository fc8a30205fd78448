import { rulesTexts } from '../../lib/locales/rules';
import { RuleList } from '../rules/rule-list';
import { useTexts } from '../shell/page-context';

/** What the user said of more than one message, as far as it can be about this client. */
export function WordsOfUser({ clientId }: { readonly clientId: string }) {
  const t = useTexts(rulesTexts);
  return (
    <section class="card stack-tight" aria-labelledby="words-of-user">
      <h2 id="words-of-user">{t('title')}</h2>
      <RuleList clientId={clientId} />
    </section>
  );
}
