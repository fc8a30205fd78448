import { useId, useMemo } from 'preact/hooks';
import { isBackwards, type Selection } from '../../lib/exports/selection';
import { exportsTexts } from '../../lib/locales/exports';
import { sharedTexts } from '../../lib/locales/shared';
import { type SignalId, VERDICT_VALUES } from '../../lib/model';
import { signalTitle, sortedByTitle } from '../client/incident-words';
import { Checkbox } from '../fields/checkbox';
import { DateField } from '../fields/date-field';
import { Disclosure } from '../fields/disclosure';
import { useTexts } from '../shell/page-context';
import { type ExportSource, selectIncidents } from './gather-export';

interface SelectionFieldsProps {
  readonly source: ExportSource;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** Days, verdicts and signals, and how many findings that makes. */
export function SelectionFields({ source, selection, onChange }: SelectionFieldsProps) {
  const t = useTexts(exportsTexts);
  const shared = useTexts(sharedTexts);
  const { from, to, signals, verdicts = VERDICT_VALUES } = selection;
  const known = useMemo(() => signalsOf(source), [source.incidents, source.locale]);
  const count = useMemo(() => selectIncidents(source, selection).length, [source, selection]);
  const hasRange = from !== undefined || to !== undefined;
  const untimed = hasRange ? source.incidents.filter(({ incident }) => incident.sentAt === undefined).length : 0;
  return (
    <>
      <RangeFields selection={selection} onChange={onChange} />
      <fieldset class="group">
        <legend>{t('verdict')}</legend>
        {VERDICT_VALUES.map((verdict) => (
          <Checkbox
            key={verdict}
            label={shared(`verdict.${verdict}`)}
            checked={verdicts.includes(verdict)}
            onChange={(on) => onChange({ ...selection, verdicts: chosen(VERDICT_VALUES, verdicts, verdict, on) })}
          />
        ))}
      </fieldset>
      {known.length > 1 && (
        <Disclosure summary={t('dialog-signals')}>
          {known.map((signal) => (
            <Checkbox
              key={signal}
              label={signalTitle(signal, source.locale)}
              checked={signals?.includes(signal) ?? true}
              onChange={(on) => onChange({ ...selection, signals: chosen(known, signals ?? known, signal, on) })}
            />
          ))}
        </Disclosure>
      )}
      <p role="status">
        {t('dialog-count', { count })} {untimed > 0 && t('dialog-untimed', { count: untimed })}
      </p>
    </>
  );
}

function RangeFields({ selection, onChange }: Omit<SelectionFieldsProps, 'source'>) {
  const t = useTexts(exportsTexts);
  const id = useId();
  const { from = '', to = '' } = selection;
  return (
    <fieldset class="group" aria-describedby={id}>
      <legend>{t('dialog-range')}</legend>
      <p class="field-hint" id={id}>
        {t('dialog-range-hint')}
      </p>
      <div class="row">
        <DateField
          label={t('dialog-from')}
          value={from}
          onInput={(day) => onChange({ ...selection, from: day || undefined })}
        />
        <DateField
          label={t('dialog-to')}
          value={to}
          error={isBackwards(selection) ? t('dialog-backwards') : undefined}
          onInput={(day) => onChange({ ...selection, to: day || undefined })}
        />
      </div>
    </fieldset>
  );
}

/** The values that are on after one was switched, in their order; undefined: all of them. */
function chosen<Value>(all: readonly Value[], on: readonly Value[], switched: Value, isOn: boolean) {
  const left = all.filter((value) => (value === switched ? isOn : on.includes(value)));
  return left.length === all.length ? undefined : left;
}

const signalsOf = ({ incidents, locale }: ExportSource): readonly SignalId[] =>
  sortedByTitle([...new Set(incidents.map(({ incident }) => incident.signal))], locale);
