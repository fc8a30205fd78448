/** @jsxImportSource ./markup */

import { directionOf, type Locale } from '../../lib/locales/text';
import { createTexts } from '../../lib/locales/texts';
import { updateTexts } from '../../lib/locales/update';

export interface UpdateNoteProps {
  readonly locale: Locale;
  readonly close: () => void;
}

/** Says that the extension was updated and this tab still runs the old one. */
export function UpdateNote({ locale, close }: UpdateNoteProps) {
  const t = createTexts(locale, updateTexts);
  return (
    <div class="update" role="status" lang={locale} dir={directionOf(locale)}>
      <p>{t('updated')}</p>
      <button type="button" class="act" onClick={close}>
        {t('close')}
      </button>
    </div>
  );
}
