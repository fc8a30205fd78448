import type { ClientExport } from '../../lib/exports/client-export';
import { exportCsv } from '../../lib/exports/csv';
import { exportJson } from '../../lib/exports/json';
import { exportHtml } from '../../lib/exports/report/html';
import { exportMarkdown } from '../../lib/exports/report/markdown';

/** The formats of an export, the one for readers first. */
export const FORMATS = ['html', 'markdown', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

interface FormatFacts {
  readonly extension: 'html' | 'md' | 'csv' | 'json';
  /** With charset. */
  readonly type: string;
  readonly render: (record: ClientExport) => string;
}

export const FORMAT_FACTS: Readonly<Record<Format, FormatFacts>> = {
  html: { extension: 'html', type: 'text/html;charset=utf-8', render: exportHtml },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', render: exportMarkdown },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', render: exportCsv },
  json: { extension: 'json', type: 'application/json', render: exportJson },
};
