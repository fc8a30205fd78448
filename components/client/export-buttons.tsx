import { exportCsv } from '../../lib/exports/csv';
import { exportFileName } from '../../lib/exports/file-name';
import { exportJson } from '../../lib/exports/json';
import { clientTexts } from '../../lib/locales/client';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';
import { download } from './download';
import { type ExportSource, gatherExport } from './gather-export';

/** Takes the whole file along: as a table for people, as data for programs. */
export function ExportButtons(source: ExportSource) {
  const t = useTexts(clientTexts);
  const save = (format: (typeof FORMATS)[keyof typeof FORMATS]) => {
    const record = gatherExport(source, Date.now());
    const name = exportFileName(record.client.name, record.exportedAt, format.extension);
    download({ name, type: format.type, text: format.render(record) });
  };
  return (
    <section class="card stack-tight" aria-labelledby="exports">
      <h2 id="exports">{t('exports')}</h2>
      <p class="small soft">{t('exportHint')}</p>
      <div class="row">
        <Button onClick={() => save(FORMATS.csv)}>{t('exportCsv')}</Button>
        <Button onClick={() => save(FORMATS.json)}>{t('exportJson')}</Button>
      </div>
    </section>
  );
}

const FORMATS = {
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', render: exportCsv },
  json: { extension: 'json', type: 'application/json', render: exportJson },
} as const;
