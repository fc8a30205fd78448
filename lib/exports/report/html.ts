import { directionOf } from '../../locales/text';
import type { ClientExport } from '../client-export';
import type { Entry } from './entries';
import { type Content, element, HOLE, type Markup, styleElement } from './html-text';
import { type Numbered, type ReportContent, reportContent } from './report-content';
import { REPORT_STYLE, REPORT_STYLE_DIGEST } from './report-style';
import type { Row, Told } from './told';

/** The file opens without our own policy: it brings one along that allows its style sheet and nothing else. */
const POLICY = `default-src 'none'; style-src '${REPORT_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * A client's record as a report to read and to print: one HTML file without scripts, links or anything that loads.
 * Every text from outside is escaped and isolated from the direction of what stands around it. In parts: the page with
 * holes, and between them a line of the table or an entry each.
 */
export function* htmlParts(record: ClientExport): Generator<string, void, undefined> {
  const content = reportContent(record);
  const { locale } = content.words;
  const page = element('html', { lang: locale, dir: directionOf(locale) }, head(content), body(content));
  const [start = '', ...rest] = page.text.split(HOLE.text);
  yield `<!doctype html>\n${start}`;
  const lists = [tableLines(content), entries(content, content.noted), entries(content, content.dismissed)];
  for (const [index, list] of lists.entries()) {
    for (const item of list) yield item.text;
    yield rest[index] ?? '';
  }
}

function head({ words, client }: ReportContent): Markup {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, words.t('report-title', { client: client.text })),
    styleElement(REPORT_STYLE),
  );
}

function body(content: ReportContent): Markup {
  const { t } = content.words;
  return element(
    'body',
    {},
    cover(content),
    element(
      'main',
      {},
      section(t('report-counts'), [
        countTable(t('report-counts-messages'), content.messages, content),
        content.signals.length === 0 ? [] : countTable(t('report-counts-signals'), content.signals, content),
      ]),
      section(t('report-agreement'), agreement(content)),
      section(t('report-table'), chronology(content)),
      section(t('report-incidents'), HOLE),
      section(t('report-dismissed'), [element('p', { class: 'soft' }, t('report-dismissed-hint')), HOLE]),
      content.notes.length === 0 ? [] : section(t('report-notes'), content.notes.map(entry)),
      section(t('report-limits'), element('ul', {}, ...content.limits.map((limit) => element('li', {}, limit)))),
    ),
  );
}

function cover({ words, client, cover: rows }: ReportContent): Markup {
  const [before = '', after = ''] = words.t('report-title', { client: PLACE }).split(`\u2068${PLACE}\u2069`);
  return element(
    'header',
    {},
    element('h1', {}, before, told(client), after),
    definitions(rows),
    element('p', { class: 'soft' }, words.t('report-made-by')),
  );
}

/** Stands for the name while the title is cut in two: names are markup, titles are text. */
const PLACE = '\ue000';

const section = (title: string, content: Content): Markup => element('section', {}, element('h2', {}, title), content);

function agreement({ agreement: lists, words }: ReportContent): Content {
  if (lists.length === 0) return element('p', {}, words.t('report-agreement-none'));
  return lists.map(({ title, clauses }) => [
    element('h3', {}, title),
    element('ul', {}, ...clauses.map((clause) => element('li', {}, told(clause)))),
  ]);
}

function countTable(caption: string, rows: readonly Row[], { words }: ReportContent): Markup {
  return table(
    caption,
    [words.t('report-what'), words.t('report-number')],
    rows.map(([label, value]) =>
      line([element('th', { scope: 'row' }, label), element('td', { class: 'number' }, told(value))]),
    ),
    'counts',
  );
}

const chronology = ({ all, tableTitles, words }: ReportContent): Content =>
  all.length === 0 ? HOLE : table(words.t('report-table'), tableTitles, HOLE);

function* tableLines(content: ReportContent): Generator<Markup, void, undefined> {
  if (content.all.length === 0) yield none(content);
  for (const incident of content.all) {
    const [number, ...cells] = content.tellRow(incident);
    yield line([
      element('th', { scope: 'row' }, number === undefined ? '' : told(number)),
      ...cells.map((cell) => element('td', {}, told(cell))),
    ]);
  }
}

const table = (caption: string, titles: readonly string[], lines: Content, look = 'rows'): Markup =>
  element(
    'table',
    { class: look },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, lines),
  );

const line = (cells: readonly Markup[]): Markup => element('tr', {}, ...cells);

function* entries(content: ReportContent, incidents: readonly Numbered[]): Generator<Markup, void, undefined> {
  if (incidents.length === 0) yield none(content);
  for (const incident of incidents) yield entry(content.tellEntry(incident));
}

const none = ({ words }: ReportContent): Markup => element('p', {}, words.t('report-none'));

const entry = ({ heading, reason, quote, context, rows }: Entry): Markup =>
  element(
    'article',
    {},
    element('h3', {}, heading),
    reason === undefined ? [] : element('p', {}, told(reason)),
    quote === undefined ? [] : element('blockquote', languageOf(quote), quote.text),
    context === undefined ? [] : element('blockquote', { class: 'context', ...languageOf(context) }, context.text),
    definitions(rows),
  );

const definitions = (rows: readonly Row[]): Markup =>
  element('dl', {}, ...rows.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, told(value))]));

/** Our own words run with the page; anybody else's find their direction by themselves and keep it to themselves. */
const told = (value: Told): Content =>
  value.origin === 'own' ? value.text : element('bdi', languageOf(value), value.text);

/** An empty `lang` says that the language is not known, where nothing would say that it is the report's. */
const languageOf = ({ language = '' }: Told) => ({ dir: 'auto', lang: language }) as const;
