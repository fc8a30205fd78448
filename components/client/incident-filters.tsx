import { clientTexts } from '../../lib/locales/client';
import { sharedTexts } from '../../lib/locales/shared';
import { SEVERITIES, type SignalId, VERDICT_VALUES } from '../../lib/model';
import { type IncidentChoice, PERIODS } from '../../lib/store/choose-incidents';
import { Select } from '../fields/select';
import { usePage, useTexts } from '../shell/page-context';
import { signalTitle, sortedByTitle } from './incident-words';

interface IncidentFiltersProps {
  /** Signals that occur in the list. */
  readonly signals: readonly SignalId[];
  readonly choice: IncidentChoice;
  readonly onChange: (choice: IncidentChoice) => void;
}

/** No signal has this id: folder names have no stars. */
const ALL = '*';

/** Which incidents to list: by signal, by the user's word, by time and by weight. */
export function IncidentFilters({ signals, choice, onChange }: IncidentFiltersProps) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const all = { value: ALL, label: t('all') };
  const named = sortedByTitle(signals, locale).map((id) => ({ value: id, label: signalTitle(id, locale) }));
  const verdicts = VERDICT_VALUES.map((value) => ({ value, label: shared(`verdict.${value}`) }));
  // The lightest and heavier are all.
  const severities = SEVERITIES.slice(1).map((value) => ({
    value,
    label: t('severityFrom', { severity: shared(`severity.${value}`) }),
  }));
  return (
    <div class="row incident-filters">
      <Select<string>
        label={t('filterSignal')}
        value={choice.signal ?? ALL}
        choices={[all, ...named]}
        onChange={(value) => onChange({ ...choice, signal: value === ALL ? undefined : value })}
      />
      <Select<string>
        label={t('filterVerdict')}
        value={choice.verdict ?? ALL}
        choices={[all, ...verdicts]}
        onChange={(value) => onChange({ ...choice, verdict: VERDICT_VALUES.find((verdict) => verdict === value) })}
      />
      <Select<string>
        label={t('filterTime')}
        value={String(choice.days ?? ALL)}
        choices={[all, ...PERIODS.map((days) => ({ value: String(days), label: t('lastDays', { count: days }) }))]}
        onChange={(value) => onChange({ ...choice, days: PERIODS.find((days) => String(days) === value) })}
      />
      <Select<string>
        label={t('filterSeverity')}
        value={choice.severity ?? ALL}
        choices={[all, ...severities]}
        onChange={(value) => onChange({ ...choice, severity: SEVERITIES.find((severity) => severity === value) })}
      />
    </div>
  );
}
