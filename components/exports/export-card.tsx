import { useState } from 'preact/hooks';
import { clientTexts } from '../../lib/locales/client';
import { exportsTexts } from '../../lib/locales/exports';
import { Button } from '../fields/button';
import { useTexts } from '../shell/page-context';
import { ExportDialog, type ExportDialogProps } from './export-dialog';

/** Takes the record along, as much of it as is wanted and in the form that is wanted. */
export function ExportCard(subject: Omit<ExportDialogProps, 'onClose'>) {
  const client = useTexts(clientTexts);
  const t = useTexts(exportsTexts);
  const [open, setOpen] = useState(false);
  return (
    <section class="card stack-tight" aria-labelledby="exports">
      <h2 id="exports">{client('exports')}</h2>
      <p class="small soft">{client('exportHint')}</p>
      <div class="row">
        <Button onClick={() => setOpen(true)}>{t('dialog-open')}</Button>
      </div>
      {open && <ExportDialog {...subject} onClose={() => setOpen(false)} />}
    </section>
  );
}
