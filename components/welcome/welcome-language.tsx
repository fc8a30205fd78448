import { welcomeTexts } from '../../lib/locales/welcome';
import { LANGUAGES } from '../../lib/model';
import { Select } from '../fields/select';
import { useSaving } from '../options/saving';
import { usePage, useTexts } from '../shell/page-context';

/** The language of everything, named in itself. */
export function WelcomeLanguage() {
  const t = useTexts(welcomeTexts);
  const { locale } = usePage();
  const { saveSettings } = useSaving();
  return (
    <div class="welcome-language">
      <Select
        label={t('language')}
        labelHidden
        value={locale}
        choices={LANGUAGES.map((value) => ({ value, label: ownNameOf(value) }))}
        onChange={(chosen) => void saveSettings((newest) => ({ ...newest, locale: chosen }))}
      />
    </div>
  );
}

const ownNameOf = (locale: (typeof LANGUAGES)[number]): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
