import { parseDay } from '../../lib/hours/plain-day';
import { optionsTexts } from '../../lib/locales/options';
import { RadioGroup } from '../fields/radio-group';
import { TextArea } from '../fields/text-area';
import { usePage, useTexts } from '../shell/page-context';
import { AgreementReading } from './agreement-reading';
import { type ClientForm, isAgreementChanged } from './client-form';
import { dayWords } from './weekdays';

interface AgreementFieldsProps {
  readonly form: ClientForm;
  readonly onChange: (part: Partial<ClientForm>) => void;
}

const FIELDS = ['deliverables', 'limits', 'exclusions'] as const;

/** Longest text taken of each field, in UTF-16 units: the background refuses more than fits into a message. */
const LONGEST = 10_000;

/** What was agreed, in the user's own lines, and how each line was understood. */
export function AgreementFields({ form, onChange }: AgreementFieldsProps) {
  const t = useTexts(optionsTexts);
  return (
    <fieldset class="group agreement">
      <legend>{t('agreement.title')}</legend>
      <div class="stack">
        {FIELDS.map((field) => (
          <TextArea
            key={field}
            label={t(`agreement.${field}`)}
            hint={t(`agreement.${field}.hint`)}
            placeholder={t(`agreement.${field}.example`)}
            value={form[field]}
            maxLength={LONGEST}
            onInput={(text) => onChange({ [field]: text })}
          />
        ))}
        <AgreementReading lines={form} />
        {form.agreed !== undefined && <AgreementDays form={form} onChange={onChange} />}
      </div>
    </fieldset>
  );
}

/** Since when it holds, where others held before; or from when it is to hold, where it is being changed. */
function AgreementDays({ form, onChange }: AgreementFieldsProps) {
  const t = useTexts(optionsTexts);
  const { locale } = usePage();
  const day = parseDay(form.agreed?.validFrom ?? '');
  if (isAgreementChanged(form)) {
    return (
      <RadioGroup
        legend={t('agreement.holds')}
        value={form.holds}
        choices={HOLDS.map((value) => ({
          value,
          label: t(`agreement.holds.${value}`),
          hint: t(`agreement.holds.${value}.hint`),
        }))}
        onChange={(holds) => onChange({ holds })}
      />
    );
  }
  return day === undefined ? null : <p class="field-hint">{t('agreement.since', { date: dayWords(locale, day) })}</p>;
}

const HOLDS = ['today', 'always'] as const;
