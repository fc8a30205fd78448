import { popupTexts } from '../../lib/locales/popup';
import { Notice } from '../fields/notice';
import { useTexts } from '../shell/page-context';

/** Says that storing does not work, and what helps. */
export function StorageNotice({ state }: { readonly state: 'full' | 'trouble' }) {
  const t = useTexts(popupTexts);
  const [title, hint] = state === 'full' ? (['storageFull', 'storageFullHint'] as const) : TROUBLE;
  return (
    <Notice kind="trouble">
      <p>
        <b>{t(title)}.</b> {t(hint)}
      </p>
    </Notice>
  );
}

const TROUBLE = ['storageTrouble', 'storageTroubleHint'] as const;
