import { useId } from 'preact/hooks';
import { PRIVATE_KINDS, type PrivateKind } from '../../lib/exports/redaction/find-private';
import { exportsTexts } from '../../lib/locales/exports';
import { Checkbox } from '../fields/checkbox';
import { useTexts } from '../shell/page-context';

interface KindFieldsProps {
  readonly kinds: readonly PrivateKind[];
  readonly onChange: (kinds: readonly PrivateKind[]) => void;
}

/** Private details by kind; nothing is hidden unless it is asked for. */
export function KindFields({ kinds, onChange }: KindFieldsProps) {
  const t = useTexts(exportsTexts);
  const id = useId();
  return (
    <fieldset class="group" aria-describedby={id}>
      <legend>{t('dialog-hide')}</legend>
      <p class="field-hint" id={id}>
        {t('dialog-hide-hint')}
      </p>
      {PRIVATE_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          label={t(`kind-${kind}`)}
          checked={kinds.includes(kind)}
          onChange={(checked) =>
            onChange(PRIVATE_KINDS.filter((other) => (other === kind ? checked : kinds.includes(other))))
          }
        />
      ))}
    </fieldset>
  );
}
