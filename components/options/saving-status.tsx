import { useEffect, useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { CheckIcon } from '../fields/icons';
import { useTexts } from '../shell/page-context';
import { useRejudging } from './rejudging';
import { type SavingState, useSaving } from './saving';

/** How long "Saved" stays on screen, in ms. */
const STAYS = 4_000;

/** At the foot of the window: whether the last change is saved, and how far judging the past again has come. */
export function SavingStatus() {
  const { saving } = useSaving();
  const t = useTexts(optionsTexts);
  const shown = useFading(saving);
  const rejudging = useRejudging();
  return (
    <div class="saving" role="status">
      {shown.state === 'now' && <p class="saving-word">{t('saving.now')}</p>}
      {shown.state === 'done' && (
        <p class="saving-word">
          <CheckIcon />
          {shown.words ?? t('saving.done')}
        </p>
      )}
      {shown.state === 'failed' && <p class="saving-word saving-failed">{t('saving.failed')}</p>}
      {rejudging !== undefined && (
        <div class="saving-word" aria-live="off">
          <p id="rejudging">{t('rejudging', { done: rejudging.done, total: rejudging.total })}</p>
          <progress class="progress" aria-labelledby="rejudging" max={rejudging.total} value={rejudging.done} />
        </div>
      )}
    </div>
  );
}

/** Lets good news go after a while; what failed stays. */
function useFading(saving: SavingState): SavingState {
  const [faded, setFaded] = useState<SavingState>();
  useEffect(() => {
    if (saving.state !== 'done') return;
    const timer = setTimeout(() => setFaded(saving), STAYS);
    return () => clearTimeout(timer);
  }, [saving]);
  return faded === saving ? { state: 'idle' } : saving;
}
