import { browser } from 'wxt/browser';
import { optionsTexts } from '../../lib/locales/options';
import { welcomeTexts } from '../../lib/locales/welcome';
import { CheckIcon } from '../fields/icons';
import { useTexts } from '../shell/page-context';
import { Section } from './section';

const PROMISES = ['local', 'network', 'gmail', 'errors', 'invisible'] as const;

/** What this is, and what the user can rely on. */
export function AboutSection() {
  const t = useTexts(optionsTexts);
  const welcome = useTexts(welcomeTexts);
  return (
    <Section id="about" lead="about.lead">
      <div class="card stack">
        <h3>{t('about.promise')}</h3>
        <ul class="promises">
          {PROMISES.map((promise) => (
            <li key={promise}>
              <CheckIcon />
              <span>{t(`about.promise.${promise}`)}</span>
            </li>
          ))}
        </ul>
        <h3>{t('about.check')}</h3>
        <p>{t('about.check.body')}</p>
        <p>
          <a href="/welcome.html">{welcome('again')}</a>
        </p>
        <p class="soft small">{t('about.version', { version: browser.runtime.getManifest().version })}</p>
      </div>
    </Section>
  );
}
