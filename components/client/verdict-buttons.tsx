import { useState } from 'preact/hooks';
import { clientTexts } from '../../lib/locales/client';
import { sharedTexts } from '../../lib/locales/shared';
import type { VerdictValue } from '../../lib/model';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useFocusKept } from '../fields/use-focus-kept';
import { useTexts } from '../shell/page-context';

/** Records the user's word; rejects when it could not be saved. */
export type GiveVerdict = (incidentId: string, verdict: VerdictValue) => Promise<void>;

interface VerdictButtonsProps {
  readonly incidentId: string;
  /** What the verdict is on, for the buttons' names. */
  readonly title: string;
  readonly verdict: VerdictValue;
  readonly onVerdict: GiveVerdict;
}

/** "Confirm" and "Not this", or "Undo" where the user has spoken. */
export function VerdictButtons({ incidentId, title, verdict, onVerdict }: VerdictButtonsProps) {
  const t = useTexts(clientTexts);
  const shared = useTexts(sharedTexts);
  const [failed, setFailed] = useState(false);
  const { group, keepFocus } = useFocusKept(verdict);
  const give = (next: VerdictValue) => {
    setFailed(false);
    keepFocus();
    onVerdict(incidentId, next).catch(() => setFailed(true));
  };
  const act = (next: VerdictValue, words: string) => (
    <Button size="small" label={`${words}: ${title}`} onClick={() => give(next)}>
      {words}
    </Button>
  );
  return (
    <div class="row" ref={group}>
      {verdict === 'open' ? act('confirmed', shared('confirm')) : act('open', shared('undo'))}
      {verdict === 'open' && act('dismissed', shared('dismiss'))}
      {failed && <Notice kind="trouble">{t('notSaved')}</Notice>}
    </div>
  );
}
