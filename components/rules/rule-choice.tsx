import { useEffect, useState } from 'preact/hooks';
import { rulesTexts } from '../../lib/locales/rules';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { type Incident, RULE_SCOPES, type RuleScope, type VerdictRule } from '../../lib/model';
import { findPreview } from '../../lib/store/rule-queries';
import { signalTitle } from '../client/incident-words';
import { Button } from '../fields/button';
import { Disclosure } from '../fields/disclosure';
import { Notice } from '../fields/notice';
import { Select } from '../fields/select';
import { usePage, useTexts } from '../shell/page-context';

interface RuleChoiceProps {
  readonly incident: Incident;
}

/** Opens to saying more than a word on one message: of the same words, or of the signal with this client. */
export function RuleChoice({ incident }: RuleChoiceProps) {
  const t = useTexts(rulesTexts);
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('more')} open={open} onToggle={setOpen}>
      {open && <RuleForm incident={incident} />}
    </Disclosure>
  );
}

type Verdict = VerdictRule['verdict'];
const VERDICTS: readonly Verdict[] = ['dismissed', 'confirmed'];

function RuleForm({ incident }: RuleChoiceProps) {
  const t = useTexts(rulesTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  // Without words, nothing can be said of words.
  const scopes = RULE_SCOPES.filter((scope) => scope === 'signal' || incident.quote !== undefined);
  const [scope, setScope] = useState<RuleScope>(scopes[0] ?? 'signal');
  const [verdict, setVerdict] = useState<Verdict>('dismissed');
  const [saved, setSaved] = useState<'not yet' | 'done' | 'failed'>('not yet');
  const signal = signalTitle(incident.signal, locale);
  const apply = () =>
    ask('giveRule', { incidentId: incident.id, scope, verdict }).then(
      () => setSaved('done'),
      () => setSaved('failed'),
    );
  return (
    <div class="stack-tight">
      <div class="columns">
        <Select
          label={t('verdict')}
          value={verdict}
          choices={VERDICTS.map((value) => ({ value, label: shared(`verdict.${value}`) }))}
          onChange={setVerdict}
        />
        <Select
          label={t('scope')}
          value={scope}
          choices={scopes.map((value) => ({ value, label: t(`scope.${value}`, { signal }) }))}
          onChange={setScope}
        />
      </div>
      {saved !== 'done' && <Preview incidentId={incident.id} scope={scope} verdict={verdict} />}
      {saved === 'done' && <Notice>{t('applied')}</Notice>}
      {saved === 'failed' && <Notice kind="trouble">{shared('notSaved')}</Notice>}
      <div class="row">
        <Button size="small" label={`${t('apply')}: ${signal}`} onClick={() => void apply()}>
          {t('apply')}
        </Button>
      </div>
    </div>
  );
}

/** How much of the past would change. */
function Preview(draft: { readonly incidentId: string; readonly scope: RuleScope; readonly verdict: Verdict }) {
  const t = useTexts(rulesTexts);
  const { incidentId, scope, verdict } = draft;
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let isStale = false;
    setCount(undefined);
    findPreview({ incidentId, scope, verdict }).then(
      (preview) => !isStale && setCount(preview?.changed ?? 0),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [incidentId, scope, verdict]);
  return (
    <p class="small soft" role="status">
      {count !== undefined && (count === 0 ? t('preview.none') : t('preview.changes', { count }))}
    </p>
  );
}
