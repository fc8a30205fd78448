import { optionsTexts } from '../../lib/locales/options';
import { SENSITIVITIES } from '../../lib/model';
import { RadioGroup } from '../fields/radio-group';
import { useTexts } from '../shell/page-context';
import { useSaving } from './saving';
import { Section } from './section';

/** How much the user wants to be told. */
export function SensitivitySection() {
  const t = useTexts(optionsTexts);
  const { settings, saveSettings } = useSaving();
  return (
    <Section id="sensitivity" lead="sensitivity.lead">
      <div class="card">
        <RadioGroup
          legend={t('section.sensitivity')}
          legendHidden
          value={settings.sensitivity}
          choices={SENSITIVITIES.map((value) => ({
            value,
            label: t(`sensitivity.${value}`),
            hint: t(`sensitivity.${value}.hint`),
          }))}
          onChange={(sensitivity) => void saveSettings((newest) => ({ ...newest, sensitivity }))}
        />
      </div>
    </Section>
  );
}
