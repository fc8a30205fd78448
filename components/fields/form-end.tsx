import { sharedTexts } from '../../lib/locales/shared';
import { useTexts } from '../shell/page-context';
import { Button } from './button';

interface FormEndProps {
  /** Without it the form's own `onSubmit` saves. */
  readonly onSave?: () => void;
  /** Nothing can be saved yet. */
  readonly disabled?: boolean;
  readonly onCancel: () => void;
}

/** The last row of a form: save, or leave it. */
export function FormEnd({ onSave, disabled = false, onCancel }: FormEndProps) {
  const t = useTexts(sharedTexts);
  const saving = onSave === undefined ? { submit: true } : { disabled, onClick: onSave };
  return (
    <div class="row">
      <Button kind="primary" {...saving}>
        {t('save')}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}
