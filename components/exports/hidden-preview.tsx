import type { Hidden } from '../../lib/exports/redaction/redact-record';
import { exportsTexts } from '../../lib/locales/exports';
import { sharedTexts } from '../../lib/locales/shared';
import { Button } from '../fields/button';
import { usePart } from '../fields/use-part';
import { usePage, useTexts } from '../shell/page-context';

/** Rows drawn at a time. */
const DRAWN_AT_ONCE = 20;

/** What will be hidden, word for word, before any file is made; undefined while it is being looked for. */
export function HiddenPreview({ hidden }: { readonly hidden: readonly Hidden[] | undefined }) {
  const t = useTexts(exportsTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const rows = usePart(hidden ?? [], DRAWN_AT_ONCE);
  const number = new Intl.NumberFormat(locale);
  if (hidden === undefined) return <p role="status">{t('dialog-looking')}</p>;
  if (hidden.length === 0) return <p role="status">{t('dialog-nothing')}</p>;
  return (
    <div class="table-scroll">
      <table class="table">
        <caption>{t('dialog-preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dialog-found')}</th>
            <th scope="col">{t('dialog-becomes')}</th>
            <th scope="col" class="table-number">
              {t('dialog-times')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.shown.map(({ kind, text, count }) => (
            <tr key={`${kind} ${text}`}>
              <th scope="row">
                <bdi>{text}</bdi>
              </th>
              <td>{t(`hidden-${kind}`)}</td>
              <td class="table-number">{number.format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.showMore && <Button onClick={rows.showMore}>{shared('more')}</Button>}
    </div>
  );
}
