import { popupTexts } from '../../lib/locales/popup';
import { useTexts } from '../shell/page-context';

/** Before anything was read: what to do, and what will be seen here. */
export function FirstUse() {
  const t = useTexts(popupTexts);
  return (
    <section class="card stack-tight" aria-labelledby="first-use">
      <h2 id="first-use">{t('firstUse')}</h2>
      <ol class="first-steps stack-tight">
        <li>{t('firstUseStep1')}</li>
        <li>{t('firstUseStep2')}</li>
        <li>{t('firstUseStep3')}</li>
      </ol>
      <p class="small soft">{t('stays')}</p>
    </section>
  );
}
