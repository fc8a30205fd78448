import type { ClientExport } from '../client-export';
import type { Entry } from './entries';
import { markdownFence, markdownLine, markdownWords } from './markdown-text';
import { type ReportContent, reportContent } from './report-content';
import type { Row, Told } from './told';

/**
 * A client's record as Markdown (CommonMark with tables). Tables hold our own words only; what others wrote stands in
 * fences and code, where no reader makes links, images or markup of it.
 */
export function exportMarkdown(record: ClientExport): string {
  const content = reportContent(record);
  const { t } = content.words;
  return `${[
    `# ${markdownWords(
      t('report-title', { client: '' })
        .replaceAll(/[\u2068\u2069]/g, '')
        .trim(),
    )} ${told(content.client)}`,
    list(content.cover),
    markdownWords(t('report-made-by')),
    `## ${t('report-counts')}`,
    table([t('report-counts-messages'), t('report-number')], rowsOf(content.messages)),
    ...(content.signals.length > 0 ? [table([t('signal'), t('report-number')], rowsOf(content.signals))] : []),
    `## ${t('report-agreement')}`,
    ...agreement(content),
    `## ${t('report-table')}`,
    content.table.length === 0 ? t('report-none') : table(content.tableTitles, content.table),
    `## ${t('report-incidents')}`,
    ...entries(content.entries, t('report-none')),
    `## ${t('report-dismissed')}`,
    markdownWords(t('report-dismissed-hint')),
    ...entries(content.dismissed, t('report-none')),
    `## ${t('report-limits')}`,
    content.limits.map((limit) => `- ${markdownWords(limit)}`).join('\n'),
  ].join('\n\n')}\n`;
}

const entries = (items: readonly Entry[], none: string): readonly string[] =>
  items.length === 0 ? [none] : items.flatMap(entry);

function entry({ heading, reason, quote, context, rows }: Entry): readonly string[] {
  return [
    `### ${markdownWords(heading)}`,
    told(reason),
    ...(quote === undefined ? [] : [markdownFence(quote.text)]),
    ...(context === undefined ? [] : [markdownFence(context.text)]),
    list(rows),
  ].filter((part) => part !== '');
}

const agreement = ({ agreement: lists, words }: ReportContent): readonly string[] =>
  lists.length === 0
    ? [markdownWords(words.t('report-agreement-none'))]
    : lists.flatMap(({ title, clauses }) => [
        `### ${markdownWords(title)}`,
        clauses.map((clause) => `- ${told(clause)}`).join('\n'),
      ]);

const list = (rows: readonly Row[]): string =>
  rows.map(([label, value]) => `- ${markdownWords(label)}: ${told(value)}`).join('\n');

const rowsOf = (rows: readonly Row[]): readonly (readonly Told[])[] =>
  rows.map(([label, value]) => [{ text: label, origin: 'own' }, value]);

/** Cells are words of ours, which hold no line ends. */
function table(titles: readonly string[], rows: readonly (readonly Told[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(titles.map(markdownWords)),
    line(titles.map(() => '---')),
    ...rows.map((cells) => line(cells.map(({ text }) => markdownWords(text)))),
  ].join('\n');
}

const told = ({ text, origin }: Told): string => (origin === 'own' ? markdownWords(text) : markdownLine(text));
