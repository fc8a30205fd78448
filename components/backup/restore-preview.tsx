import { useState } from 'preact/hooks';
import { type BackupKey, backupTexts } from '../../lib/locales/backup';
import { localeTag } from '../../lib/locales/locale-tag';
import { sharedTexts } from '../../lib/locales/shared';
import type { RestoreDraft } from '../../lib/messages';
import type { BackupPreview, PreviewRow } from '../../lib/store/backup';
import { Button } from '../fields/button';
import { Checkbox } from '../fields/checkbox';
import { RadioGroup } from '../fields/radio-group';
import { usePage, useTexts } from '../shell/page-context';

interface RestorePreviewProps {
  readonly preview: BackupPreview;
  readonly onRestore: (choice: Omit<RestoreDraft, 'handoverId'>) => void;
  readonly onCancel: () => void;
}

/** What a backup would change, table by table, and what to do where something is different. */
export function RestorePreview({ preview, onRestore, onCancel }: RestorePreviewProps) {
  const t = useTexts(backupTexts);
  const shared = useTexts(sharedTexts);
  const { locale } = usePage();
  const { rows, otherSettings, head } = preview;
  const [differing, setDiffering] = useState<RestoreDraft['differing']>('keep');
  const [withSettings, setWithSettings] = useState(false);
  const hasDiffering = rows.some((row) => row.differing > 0);
  const isNothing = !hasDiffering && !otherSettings && rows.every((row) => row.added === 0);
  const date = new Intl.DateTimeFormat(localeTag(locale), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class="stack">
      <p role="status">{t('preview.made', { date: date.format(head.createdAt) })}</p>
      <ComparisonTable rows={rows} />
      {isNothing && <p>{t('preview.nothing')}</p>}
      {hasDiffering && (
        <RadioGroup
          legend={t('differing')}
          value={differing}
          choices={[
            { value: 'keep', label: t('differing.keep') },
            { value: 'take', label: t('differing.take') },
          ]}
          onChange={setDiffering}
        />
      )}
      {otherSettings && <Checkbox label={t('settings')} checked={withSettings} onChange={setWithSettings} />}
      <div class="row">
        <Button kind="primary" disabled={isNothing} onClick={() => onRestore({ differing, withSettings })}>
          {t('restore')}
        </Button>
        <Button onClick={onCancel}>{shared('cancel')}</Button>
      </div>
    </div>
  );
}

const COUNTS = ['added', 'same', 'differing', 'onlyHere'] as const;

function ComparisonTable({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const t = useTexts(backupTexts);
  const { locale } = usePage();
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="table-scroll">
      <table class="table">
        <caption class="visually-hidden">{t('preview.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('preview.what')}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col" class="table-number">
                {t(`preview.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.table}>
              <th scope="row">
                {hasName(row.table) ? t(`table.${row.table}`) : row.table}
                {row.newerHere + row.newerSaved > 0 && (
                  <p class="small soft">{t('preview.newer', { here: row.newerHere, saved: row.newerSaved })}</p>
                )}
              </th>
              {COUNTS.map((count) => (
                <td key={count} class="table-number">
                  {number.format(row[count])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type NamedTable = BackupKey extends infer Key ? (Key extends `table.${infer Name}` ? Name : never) : never;

/** Tables without a name of their own here, made after these texts, are shown by the name they are stored by. */
const hasName = (table: string): table is NamedTable => `table.${table}` in backupTexts.en;
