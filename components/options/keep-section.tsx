import { optionsTexts } from '../../lib/locales/options';
import { KEEP_CHOICES } from '../../lib/settings/settings';
import { RadioGroup } from '../fields/radio-group';
import { useTexts } from '../shell/page-context';
import { useSaving } from './saving';
import { Section } from './section';

/** About whom anything is stored. */
export function KeepSection() {
  const t = useTexts(optionsTexts);
  const { settings, saveSettings } = useSaving();
  return (
    <Section id="keep">
      <div class="card">
        <RadioGroup
          legend={t('section.keep')}
          legendHidden
          value={settings.keep}
          choices={KEEP_CHOICES.map((value) => ({ value, label: t(`keep.${value}`), hint: t(`keep.${value}.hint`) }))}
          onChange={(keep) => void saveSettings((newest) => ({ ...newest, keep }))}
        />
      </div>
    </Section>
  );
}
