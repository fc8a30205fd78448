import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PrivateKind } from '../../lib/exports/redaction/find-private';
import type { Hidden } from '../../lib/exports/redaction/redact-record';
import { EVERYTHING_SELECTED, isBackwards, type Selection } from '../../lib/exports/selection';
import { exportsTexts } from '../../lib/locales/exports';
import { sharedTexts } from '../../lib/locales/shared';
import { Button } from '../fields/button';
import { Notice } from '../fields/notice';
import { RadioGroup } from '../fields/radio-group';
import { useTexts } from '../shell/page-context';
import { download } from './download';
import { FORMATS, type Format } from './formats';
import type { ExportSource } from './gather-export';
import { HiddenPreview } from './hidden-preview';
import { KindFields } from './kind-fields';
import { type ExportWish, makeFile, previewHidden } from './make-file';
import { SelectionFields } from './selection-fields';

interface ExportFormProps {
  readonly source: ExportSource;
  readonly onClose: () => void;
}

/** What goes into a file, what is hidden in it, and its format. */
export function ExportForm({ source, onClose }: ExportFormProps) {
  const t = useTexts(exportsTexts);
  const shared = useTexts(sharedTexts);
  const [selection, setSelection] = useState<Selection>(EVERYTHING_SELECTED);
  const [kinds, setKinds] = useState<readonly PrivateKind[]>([]);
  const [format, setFormat] = useState<Format>('html');
  const hidden = useHidden(source, selection, kinds);
  const { making, make, cancel } = useMaking(source, onClose);
  const isMaking = typeof making === 'number';
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void make({ selection, kinds, format });
      }}
    >
      <SelectionFields source={source} selection={selection} onChange={setSelection} />
      <KindFields kinds={kinds} onChange={setKinds} />
      {kinds.length > 0 && <HiddenPreview hidden={hidden} />}
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
      {making === 'failed' && <Notice kind="trouble">{t('dialog-failed')}</Notice>}
      {isMaking && (
        <label class="stack-tight">
          {t('dialog-making')}
          <progress class="progress" max={1} value={making} />
        </label>
      )}
      <div class="row dialog-buttons">
        <Button onClick={isMaking ? cancel : onClose}>{shared('cancel')}</Button>
        <Button kind="primary" submit disabled={isMaking || isBackwards(selection)}>
          {t('dialog-save')}
        </Button>
      </div>
    </form>
  );
}

/** What will be hidden; undefined while it is being looked for, and where nothing is to be hidden. */
function useHidden(
  source: ExportSource,
  selection: Selection,
  kinds: readonly PrivateKind[],
): readonly Hidden[] | undefined {
  const wish = useMemo(() => ({ selection, kinds }), [selection, kinds]);
  const [found, setFound] = useState<{ readonly wish: object; readonly hidden: readonly Hidden[] }>();
  useEffect(() => {
    // The record is not gathered for a preview that nobody sees.
    if (wish.kinds.length === 0) return;
    const work = new AbortController();
    // Nobody waits any more for what was stopped.
    previewHidden(source, wish, work.signal).then(
      (hidden) => setFound({ wish, hidden }),
      () => {},
    );
    return () => work.abort();
  }, [source, wish]);
  return found?.wish === wish ? found.hidden : undefined;
}

/** Makes files one at a time; `making`: how far it is, from 0 to 1. What is not wanted any more is stopped. */
function useMaking(source: ExportSource, onMade: () => void) {
  const [making, setMaking] = useState<'idle' | 'failed' | number>('idle');
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const make = async (wish: ExportWish) => {
    work.current = new AbortController();
    const { signal } = work.current;
    setMaking(0);
    try {
      const file = await makeFile(source, wish, { signal, onProgress: (share) => setMaking(inHundredths(share)) });
      signal.throwIfAborted();
      download(file);
      onMade();
    } catch {
      setMaking(signal.aborted ? 'idle' : 'failed');
    }
  };
  return { making, make, cancel: () => work.current?.abort() };
}

/** Drawn a hundred times, not ten thousand. */
const inHundredths = (share: number): number => Math.floor(share * 100) / 100;
