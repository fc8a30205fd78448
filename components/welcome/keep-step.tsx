import { optionsTexts } from '../../lib/locales/options';
import { welcomeTexts } from '../../lib/locales/welcome';
import { KEEP_CHOICES } from '../../lib/settings/settings';
import { RadioGroup } from '../fields/radio-group';
import { useSaving } from '../options/saving';
import { useTexts } from '../shell/page-context';

/** About whom anything is stored. */
export function KeepStep() {
  const t = useTexts(optionsTexts);
  const welcome = useTexts(welcomeTexts);
  const { settings, saveSettings } = useSaving();
  return (
    <div class="card">
      <RadioGroup
        legend={welcome('keep.title')}
        legendHidden
        value={settings.keep}
        choices={KEEP_CHOICES.map((value) => ({ value, label: t(`keep.${value}`), hint: t(`keep.${value}.hint`) }))}
        onChange={(keep) => void saveSettings((newest) => ({ ...newest, keep }))}
      />
    </div>
  );
}
