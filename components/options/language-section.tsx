import { optionsTexts } from '../../lib/locales/options';
import type { Locale } from '../../lib/locales/text';
import { chooseLocale } from '../../lib/locales/texts';
import { LANGUAGES } from '../../lib/model';
import { Select } from '../fields/select';
import { useTexts } from '../shell/page-context';
import { useSaving } from './saving';
import { Section } from './section';

/** The language of the interface; each is named in itself, for those who cannot read the present one. */
export function LanguageSection() {
  const t = useTexts(optionsTexts);
  const { settings, saveSettings } = useSaving();
  const browserLocale = chooseLocale('browser', navigator.languages);
  return (
    <Section id="language" lead="language.lead">
      <div class="card">
        <Select
          label={t('language.label')}
          value={settings.locale}
          choices={[
            { value: 'browser', label: t('language.browser', { language: ownNameOf(browserLocale) }) },
            ...LANGUAGES.map((value) => ({ value, label: ownNameOf(value) })),
          ]}
          onChange={(locale) => void saveSettings((newest) => ({ ...newest, locale }))}
        />
      </div>
    </Section>
  );
}

const ownNameOf = (locale: Locale): string => new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
