import type { ClientExport } from '../../../lib/exports/client-export';
import { csvParts } from '../../../lib/exports/csv';
import { jsonParts } from '../../../lib/exports/json';
import type { PrivateKind } from '../../../lib/exports/redaction/find-private';
import { redactRecord as redactInSteps } from '../../../lib/exports/redaction/redact-record';
import { htmlParts } from '../../../lib/exports/report/html';
import { markdownParts } from '../../../lib/exports/report/markdown';

/** Exports as one text each, and redaction in one go. */
const whole = (parts: (record: ClientExport) => Iterable<string>) => (record: ClientExport) =>
  [...parts(record)].join('');

export const exportCsv = whole(csvParts);
export const exportJson = whole(jsonParts);
export const exportHtml = whole(htmlParts);
export const exportMarkdown = whole(markdownParts);

export function redactRecord(record: ClientExport, kinds: readonly PrivateKind[]) {
  const steps = redactInSteps(record, kinds);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
