import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { exportFileName } from '../../lib/exports/file-name';
import { PRIVATE_KINDS, type PrivateKind } from '../../lib/exports/redaction/find-private';
import { redactRecord } from '../../lib/exports/redaction/redact-record';
import { EVERYTHING_SELECTED, isBackwards, type Selection } from '../../lib/exports/selection';
import { exportsTexts } from '../../lib/locales/exports';
import { sharedTexts } from '../../lib/locales/shared';
import { readClientMessages } from '../../lib/store/client-messages';
import { Button } from '../fields/button';
import { Checkbox } from '../fields/checkbox';
import { Notice } from '../fields/notice';
import { RadioGroup } from '../fields/radio-group';
import { useTexts } from '../shell/page-context';
import { download } from './download';
import { FORMAT_FACTS, FORMATS, type Format } from './formats';
import { type ExportSource, gatherExport } from './gather-export';
import { HiddenPreview } from './hidden-preview';
import { SelectionFields } from './selection-fields';

interface ExportDialogProps {
  readonly source: ExportSource;
  readonly onClose: () => void;
}

/** What goes into a file, what is hidden in it, and its format. Open for as long as it is rendered; Escape closes it. */
export function ExportDialog({ source, onClose }: ExportDialogProps) {
  const t = useTexts(exportsTexts);
  const shared = useTexts(sharedTexts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [selection, setSelection] = useState<Selection>(EVERYTHING_SELECTED);
  const [kinds, setKinds] = useState<readonly PrivateKind[]>([]);
  const [format, setFormat] = useState<Format>('html');
  const [saving, setSaving] = useState<'idle' | 'now' | 'failed'>('idle');
  useEffect(() => dialog.current?.showModal(), []);
  const preview = useMemo(
    () => (kinds.length === 0 ? undefined : redactRecord(gatherExport(source, [], selection, 0), kinds)),
    [source.overview, source.incidents, selection, kinds],
  );
  const save = async () => {
    setSaving('now');
    const saved = await saveExport(source, selection, kinds, format).catch(() => false);
    if (saved === false) setSaving('failed');
    else dialog.current?.close();
  };
  return (
    <dialog class="dialog dialog-wide" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h2 id={id}>{t('dialog-title')}</h2>
        <SelectionFields source={source} selection={selection} onChange={setSelection} />
        <KindFields kinds={kinds} onChange={setKinds} />
        {preview !== undefined && <HiddenPreview hidden={preview.hidden} />}
        <RadioGroup
          legend={t('dialog-format')}
          value={format}
          choices={FORMATS.map((value) => ({
            value,
            label: t(`format-${value}`),
            hint: value === 'html' ? t('format-html-hint') : undefined,
          }))}
          onChange={setFormat}
        />
        {saving === 'failed' && <Notice kind="trouble">{t('dialog-failed')}</Notice>}
        <div class="row dialog-buttons">
          <Button onClick={() => dialog.current?.close()}>{shared('cancel')}</Button>
          <Button kind="primary" submit disabled={saving === 'now' || isBackwards(selection)}>
            {t('dialog-save')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}

interface KindFieldsProps {
  readonly kinds: readonly PrivateKind[];
  readonly onChange: (kinds: readonly PrivateKind[]) => void;
}

/** Private details by kind; nothing is hidden unless it is asked for. */
function KindFields({ kinds, onChange }: KindFieldsProps) {
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

async function saveExport(
  source: ExportSource,
  selection: Selection,
  kinds: readonly PrivateKind[],
  format: Format,
): Promise<void> {
  const messages = await readClientMessages(source.overview.client.id);
  const { record } = redactRecord(gatherExport(source, messages, selection, Date.now()), kinds);
  const { extension, type, render } = FORMAT_FACTS[format];
  // The name of the file comes from the hidden name too: it may be an address.
  const name = exportFileName(record.client.name, record.exportedAt, extension);
  download({ name, type, text: render(record) });
}
