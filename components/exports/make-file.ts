import { exportFileName } from '../../lib/exports/file-name';
import type { PrivateKind } from '../../lib/exports/redaction/find-private';
import { type Hidden, redactRecord } from '../../lib/exports/redaction/redact-record';
import type { Selection } from '../../lib/exports/selection';
import { readClientLog } from '../../lib/store/client-log';
import type { Download } from './download';
import { FORMAT_FACTS, type Format } from './formats';
import { type ExportSource, gatherExport } from './gather-export';
import { inSlices } from './in-slices';

/** What is wanted of a client's record. */
export interface ExportWish {
  readonly selection: Selection;
  /** Private details that are to be hidden. */
  readonly kinds: readonly PrivateKind[];
  readonly format: Format;
}

interface MakingOptions {
  /** Stops the work; it then rejects. */
  readonly signal: AbortSignal;
  /** Told again and again: how much of the work is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Texts that are gathered before they are put away: a file of many small texts takes the browser long to put together. */
const BLOCK = 1 << 20;

/** Makes an export of what is stored now, in slices: a hundred thousand incidents take a while. Rejects when it cannot be read. */
export async function makeFile(
  source: ExportSource,
  { selection, kinds, format }: ExportWish,
  { signal, onProgress }: MakingOptions,
): Promise<Download> {
  const log = await readClientLog(source.overview.client.id);
  const gathered = gatherExport({ ...source, ...log }, selection, Date.now());
  const { extension, type, render, perIncident } = FORMAT_FACTS[format];
  const count = gathered.incidents.length;
  const hiding = kinds.length === 0 ? 0 : count;
  const steps = Math.max(1, hiding + count * perIncident);
  const tell = (before: number) => (done: number) => onProgress(Math.min(1, (before + done) / steps));
  const { record } = await inSlices(redactRecord(gathered, kinds), { signal, onProgress: tell(0) });
  const blocks = gatherBlocks();
  await inSlices(render(record), { signal, onStep: blocks.add, onProgress: tell(hiding) });
  // The name of the file comes from the hidden name too: it may be an address.
  return { name: exportFileName(record.client.name, record.exportedAt, extension), content: blocks.end(type) };
}

/** What would be hidden of a selection. */
export async function previewHidden(
  source: ExportSource,
  { selection, kinds }: Pick<ExportWish, 'selection' | 'kinds'>,
  signal: AbortSignal,
): Promise<readonly Hidden[]> {
  const { hidden } = await inSlices(redactRecord(gatherExport(source, selection, 0), kinds), { signal });
  return hidden;
}

function gatherBlocks() {
  const blocks: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const putAway = () => {
    blocks.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  return {
    add(text: string) {
      texts.push(text);
      length += text.length;
      if (length >= BLOCK) putAway();
    },
    end(type: string): Blob {
      putAway();
      return new Blob(blocks, { type });
    },
  };
}
