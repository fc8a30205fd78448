import { rulesTexts } from '../../lib/locales/rules';
import { RuleList } from '../rules/rule-list';
import { useTexts } from '../shell/page-context';
import { Section } from './section';

/** What the user said of more than one message, with every client. */
export function WordsSection() {
  const t = useTexts(rulesTexts);
  return (
    <Section id="words">
      <div class="card stack">
        <p class="soft">{t('lead')}</p>
        <RuleList clientId={undefined} />
      </div>
    </Section>
  );
}
