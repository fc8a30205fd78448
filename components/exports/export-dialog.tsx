import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { exportsTexts } from '../../lib/locales/exports';
import { sharedTexts } from '../../lib/locales/shared';
import { readClientLog } from '../../lib/store/client-log';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';
import { ExportForm } from './export-form';
import type { ExportSource } from './gather-export';

/** What is read of the store when the dialog opens. */
type Log = Pick<ExportSource, 'incidents' | 'messages' | 'notes'>;

export interface ExportDialogProps extends Omit<ExportSource, keyof Log> {
  readonly onClose: () => void;
}

/** Chooses what goes into a file, and makes it. Open for as long as it is rendered; Escape closes it and stops the work. */
export function ExportDialog({ onClose, ...subject }: ExportDialogProps) {
  const t = useTexts(exportsTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const source = useSource(subject);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog class="dialog dialog-wide" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div class="stack">
        <h2 id={id}>{t('dialog-title')}</h2>
        {typeof source === 'string' ? (
          <NothingYet state={source} onClose={close} />
        ) : (
          <ExportForm source={source} onClose={close} />
        )}
      </div>
    </dialog>
  );
}

/** What the dialog counts and previews: the record as it was when it was opened. */
function useSource(subject: Omit<ExportSource, keyof Log>): ExportSource | 'reading' | 'failed' {
  const { overview, locale, zone } = subject;
  const [log, setLog] = useState<Log | 'reading' | 'failed'>('reading');
  useEffect(() => {
    readClientLog(overview.client.id).then(setLog, () => setLog('failed'));
  }, [overview.client.id]);
  return useMemo(
    () => (typeof log === 'string' ? log : { overview, locale, zone, ...log }),
    [overview, locale, zone, log],
  );
}

interface NothingYetProps {
  readonly state: 'reading' | 'failed';
  readonly onClose: () => void;
}

function NothingYet({ state, onClose }: NothingYetProps) {
  const t = useTexts(exportsTexts);
  const shared = useTexts(sharedTexts);
  return (
    <>
      {state === 'failed' ? (
        <Notice kind="trouble">{t('dialog-failed')}</Notice>
      ) : (
        <p role="status">{t('dialog-reading')}</p>
      )}
      <div class="row dialog-buttons">
        <Button onClick={onClose}>{shared('cancel')}</Button>
      </div>
    </>
  );
}
