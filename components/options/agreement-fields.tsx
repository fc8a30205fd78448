import { optionsTexts } from '../../lib/locales/options';
import { TextArea } from '../fields/text-area';
import { useTexts } from '../shell/page-context';
import { AgreementReading } from './agreement-reading';
import type { ClientForm } from './client-form';

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
      </div>
    </fieldset>
  );
}
