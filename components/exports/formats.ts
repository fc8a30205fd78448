import type { ClientExport } from '../../lib/exports/client-export';
import { csvParts } from '../../lib/exports/csv';
import { jsonParts } from '../../lib/exports/json';
import { htmlParts } from '../../lib/exports/report/html';
import { markdownParts } from '../../lib/exports/report/markdown';

/** The formats of an export, the one for readers first. */
export const FORMATS = ['html', 'markdown', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

interface FormatFacts {
  readonly extension: 'html' | 'md' | 'csv' | 'json';
  /** With charset. */
  readonly type: string;
  readonly render: (record: ClientExport) => Generator<string, void, undefined>;
  /** Parts written of each incident, for telling how far it is: reports have a table and an entry. */
  readonly perIncident: 1 | 2;
}

export const FORMAT_FACTS: Readonly<Record<Format, FormatFacts>> = {
  html: { extension: 'html', type: 'text/html;charset=utf-8', render: htmlParts, perIncident: 2 },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8', render: markdownParts, perIncident: 2 },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8', render: csvParts, perIncident: 1 },
  json: { extension: 'json', type: 'application/json', render: jsonParts, perIncident: 1 },
};
