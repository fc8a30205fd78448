import { useEffect, useRef, useState } from 'preact/hooks';
import { optionsTexts } from '../../lib/locales/options';
import { sharedTexts } from '../../lib/locales/shared';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';

interface FormFootProps {
  readonly changed: boolean;
  /** How many fields keep the form from being saved. */
  readonly problems: number;
  readonly onSave: () => void;
  /** Saving was tried in vain: the time to show what is missing. */
  readonly onRefused?: () => void;
  readonly onDiscard: () => void;
  /** What leaves the form without saving; where it is missing, there is nothing to leave: "Discard" appears with changes. */
  readonly discardWord?: string;
}

/** "Save" and its counterpart at the end of a form. Refuses a form with problems, says so, and goes to the first. */
export function FormFoot({ changed, problems, onSave, onRefused, onDiscard, discardWord }: FormFootProps) {
  const t = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const foot = useRef<HTMLDivElement>(null);
  // How often in a row saving was tried in vain.
  const [refusals, setRefusals] = useState(0);
  const refused = refusals > 0 && problems > 0;
  useUnsavedWarning(changed);
  const save = () => {
    setRefusals(problems > 0 ? refusals + 1 : 0);
    if (problems === 0) onSave();
    else onRefused?.();
  };
  // After the form has been drawn with its errors.
  useEffect(() => {
    if (refusals > 0) foot.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return (
    <div class="form-foot row" ref={foot}>
      <Button kind="primary" disabled={!changed} onClick={save}>
        {shared('save')}
      </Button>
      {(changed || discardWord !== undefined) && (
        <Button kind="quiet" onClick={onDiscard}>
          {discardWord ?? t('discard')}
        </Button>
      )}
      {changed && !refused && <p class="soft small">{t('saving.unsaved')}</p>}
      {refused && (
        <p class="field-error" role="alert">
          {t('saving.problems', { count: problems })}
        </p>
      )}
    </div>
  );
}

/** Lets the browser ask before a page with unsaved changes is closed. */
function useUnsavedWarning(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);
}
