import { useState } from 'preact/hooks';
import { rulesTexts } from '../../lib/locales/rules';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { type RuleView, watchRules } from '../../lib/store/rule-queries';
import { signalTitle } from '../client/incident-words';
import { Quote } from '../client/quote';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { usePage, useTexts } from '../shell/page-context';
import { useWatched } from '../shell/use-watched';

interface RuleListProps {
  /** Only the rules that can be about this client; undefined: all. */
  readonly clientId: string | undefined;
}

/** What the user said of more than one message, with a button that takes it back. */
export function RuleList({ clientId }: RuleListProps) {
  const t = useTexts(rulesTexts);
  const rules = useWatched<readonly RuleView[]>(
    (listener, onError) => watchRules(clientId, listener, onError),
    [clientId],
  );
  if (rules.state !== 'ready') return null;
  if (rules.value.length === 0) return <p class="soft small">{t('none')}</p>;
  return (
    <ul class="rows">
      {rules.value.map((view) => (
        <RuleItem key={view.rule.id} view={view} />
      ))}
    </ul>
  );
}

function RuleItem({ view: { rule, client } }: { readonly view: RuleView }) {
  const t = useTexts(rulesTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const [failed, setFailed] = useState(false);
  const title = signalTitle(rule.signal, locale);
  const takeBack = () => {
    setFailed(false);
    ask('takeRule', { ruleId: rule.id }).catch(() => setFailed(true));
  };
  return (
    <li class="stack-tight rule">
      <p>
        <strong>{shared(`verdict.${rule.verdict}`)}</strong>
        {` · ${title}`}
      </p>
      {rule.scope !== 'signal' && rule.quote !== undefined && <Quote text={rule.quote} language={rule.language} />}
      <div class="row">
        <p class="small soft">{t(`held.${rule.scope}`, { client: client ?? '' })}</p>
        <Button size="small" label={`${shared('undo')}: ${title}`} onClick={takeBack}>
          {shared('undo')}
        </Button>
      </div>
      {failed && <Notice kind="trouble">{shared('notSaved')}</Notice>}
    </li>
  );
}
