import { optionsTexts } from '../../lib/locales/options';
import { useRejudging } from '../options/rejudging';
import { useTexts } from '../shell/page-context';

/** How far judging the past again has come; nothing while that is not happening. */
export function RejudgingLine() {
  const t = useTexts(optionsTexts);
  const progress = useRejudging();
  if (progress === undefined) return null;
  return (
    <div class="row small soft">
      <p id="rejudging">{t('rejudging', { done: progress.done, total: progress.total })}</p>
      <progress class="progress" aria-labelledby="rejudging" max={progress.total} value={progress.done} />
    </div>
  );
}
