import { useState } from 'preact/hooks';
import { moneyTexts } from '../../lib/locales/money';
import { sharedTexts } from '../../lib/locales/shared';
import { ask } from '../../lib/messaging';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';

interface UndoNoticeProps {
  readonly changeId: string;
  /** What was done, as a sentence. */
  readonly words: string;
  readonly onGone: () => void;
}

/** Says what was just done, and takes it back. */
export function UndoNotice({ changeId, words, onGone }: UndoNoticeProps) {
  const t = useTexts(moneyTexts);
  const shared = useTexts(sharedTexts);
  const [failed, setFailed] = useState(false);
  const undo = () => {
    setFailed(false);
    ask('undoChange', { changeId }).then(onGone, () => setFailed(true));
  };
  return (
    <>
      <Notice>
        <div class="row">
          <span>{words}</span>
          <Button size="small" label={t('undo.of', { words })} onClick={undo}>
            {shared('undo')}
          </Button>
        </div>
      </Notice>
      {failed && <Notice kind="trouble">{t('undo.failed')}</Notice>}
    </>
  );
}
