import { welcomeTexts } from '../../lib/locales/welcome';
import { OPTIONS_URL } from '../client/client-file-url';
import { useTexts } from '../shell/page-context';

const LINES = [1, 2, 3] as const;

/** What comes next. */
export function DoneStep() {
  const t = useTexts(welcomeTexts);
  return (
    <div class="card stack">
      <ol class="welcome-lines welcome-numbers stack-tight">
        {LINES.map((line) => (
          <li key={line}>{t(`done.${line}`)}</li>
        ))}
      </ol>
      <div class="row">
        <a class="button button-primary" href="https://mail.google.com/" target="_blank" rel="noreferrer">
          {t('done.gmail')}
        </a>
        <a class="button" href={OPTIONS_URL}>
          {t('done.settings')}
        </a>
      </div>
    </div>
  );
}
