import { hoursOf } from '../../lib/hours/change-hours';
import { optionsTexts } from '../../lib/locales/options';
import { type Schedule, SENSITIVITIES, type Sensitivity } from '../../lib/model';
import { clientSignals } from '../../lib/signals';
import { Checkbox } from '../fields/checkbox';
import { Disclosure } from '../fields/disclosure';
import { Select } from '../fields/select';
import { usePage, useTexts } from '../shell/page-context';
import type { ClientForm } from './client-form';
import { useSaving } from './saving';
import { ScheduleEditor } from './schedule-editor';

interface ClientExceptionsProps {
  readonly form: ClientForm;
  readonly onChange: (part: Partial<ClientForm>) => void;
}

/** What is otherwise with this client: hours, how much to tell, what not to notice. */
export function ClientExceptions({ form, onChange }: ClientExceptionsProps) {
  const t = useTexts(optionsTexts);
  const { settings } = useSaving();
  return (
    <div class="stack">
      <SensitivityException form={form} onChange={onChange} />
      <Checkbox
        label={t('client.hours')}
        hint={t('client.hours.hint')}
        checked={form.schedule !== undefined}
        onChange={(own) => onChange({ schedule: own ? ownHours(settings.schedule) : undefined })}
      />
      {form.schedule !== undefined && (
        <div class="inset">
          <ScheduleEditor schedule={form.schedule} onChange={(schedule) => onChange({ schedule })} />
        </div>
      )}
      {clientSignals.size > 0 && <MutedSignals form={form} onChange={onChange} />}
    </div>
  );
}

/** To start from: the user's present hours. Days off are not copied: they hold for every client. */
function ownHours(schedule: Schedule): Schedule {
  const { validFrom: _, ...hours } = hoursOf(schedule);
  return hours;
}

function SensitivityException({ form, onChange }: ClientExceptionsProps) {
  const t = useTexts(optionsTexts);
  const { settings } = useSaving();
  const usual = t('client.sensitivity.usual', { choice: t(`sensitivity.${settings.sensitivity}`) });
  return (
    <Select<Sensitivity | 'usual'>
      label={t('client.sensitivity')}
      value={form.sensitivity ?? 'usual'}
      choices={[
        { value: 'usual', label: usual },
        ...SENSITIVITIES.map((value) => ({ value, label: t(`sensitivity.${value}`) })),
      ]}
      onChange={(value) => onChange({ sensitivity: value === 'usual' ? undefined : value })}
    />
  );
}

function MutedSignals({ form, onChange }: ClientExceptionsProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const { mutedSignals } = form;
  return (
    <Disclosure summary={t('client.signals')}>
      <p class="field-hint">{t('client.signals.hint')}</p>
      <div class="columns">
        {[...clientSignals].map(([id, { texts }]) => (
          <Checkbox
            key={id}
            label={texts[locale].title}
            checked={mutedSignals.includes(id)}
            onChange={(muted) =>
              onChange({
                mutedSignals: muted ? [...mutedSignals, id].sort() : mutedSignals.filter((other) => other !== id),
              })
            }
          />
        ))}
      </div>
    </Disclosure>
  );
}
