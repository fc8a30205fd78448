import type { ClientExport } from '../client-export';
import type { Entry } from './entries';
import { markdownFence, markdownLine, markdownWords } from './markdown-text';
import { type Numbered, type ReportContent, reportContent } from './report-content';
import type { Row, Told } from './told';

/**
 * A client's record as Markdown (CommonMark with tables). Tables hold our own words only; what others wrote stands in
 * fences and code, where no reader makes links, images or markup of it. In parts, one a line of the table and an entry.
 */
export function* markdownParts(record: ClientExport): Generator<string, void, undefined> {
  const content = reportContent(record);
  const { t } = content.words;
  yield titleOf(content);
  for (const block of [
    list(content.cover),
    markdownWords(t('report-made-by')),
    `## ${t('report-counts')}`,
    table([t('report-counts-messages'), t('report-number')], rowsOf(content.messages)),
    ...(content.signals.length > 0 ? [table([t('signal'), t('report-number')], rowsOf(content.signals))] : []),
    `## ${t('report-agreement')}`,
    ...agreement(content),
    `## ${t('report-table')}`,
    content.all.length === 0 ? t('report-none') : tableHead(content.tableTitles),
  ]) {
    yield `\n\n${block}`;
  }
  for (const incident of content.all) yield `\n${line(content.tellRow(incident).map(({ text }) => text))}`;
  yield `\n\n## ${t('report-incidents')}`;
  yield* entries(content, content.noted);
  yield `\n\n## ${t('report-dismissed')}\n\n${markdownWords(t('report-dismissed-hint'))}`;
  yield* entries(content, content.dismissed);
  if (content.notes.length > 0) yield `\n\n## ${t('report-notes')}${content.notes.map(blocksOf).join('')}`;
  yield `\n\n## ${t('report-limits')}\n\n`;
  yield `${content.limits.map((limit) => `- ${markdownWords(limit)}`).join('\n')}\n`;
}

function titleOf({ words, client }: ReportContent): string {
  const title = words.t('report-title', { client: '' }).replaceAll(/[\u2068\u2069]/g, '');
  return `# ${markdownWords(title.trim())} ${told(client)}`;
}

function* entries(content: ReportContent, incidents: readonly Numbered[]): Generator<string, void, undefined> {
  if (incidents.length === 0) yield `\n\n${content.words.t('report-none')}`;
  for (const incident of incidents) yield blocksOf(content.tellEntry(incident));
}

const blocksOf = (item: Entry): string =>
  entry(item)
    .map((block) => `\n\n${block}`)
    .join('');

function entry({ heading, reason, quote, context, rows }: Entry): readonly string[] {
  return [
    `### ${markdownWords(heading)}`,
    ...(reason === undefined ? [] : [told(reason)]),
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

const table = (titles: readonly string[], rows: readonly (readonly Told[])[]): string =>
  [tableHead(titles), ...rows.map((cells) => line(cells.map(({ text }) => text)))].join('\n');

const tableHead = (titles: readonly string[]): string => `${line(titles)}\n| ${titles.map(() => '---').join(' | ')} |`;

/** Cells are words of ours, which hold no line ends. */
const line = (cells: readonly string[]): string => `| ${cells.map(markdownWords).join(' | ')} |`;

const told = ({ text, origin }: Told): string => (origin === 'own' ? markdownWords(text) : markdownLine(text));
