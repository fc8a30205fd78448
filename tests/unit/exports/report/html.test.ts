// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { REPORT_STYLE, REPORT_STYLE_DIGEST } from '../../../../lib/exports/report/report-style';
import { LANGUAGES } from '../../../../lib/model';
import { exported, incident, message, record } from '../records';
import { exportHtml } from '../whole';
import { everywhere } from './everywhere';
import { HTML_PAYLOADS } from './html-payloads';

/** The markup without its texts: every tag with its attributes. Texts cannot hold a "<", so a tag is a tag. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

const parsed = (...args: Parameters<typeof record>) =>
  new DOMParser().parseFromString(exportHtml(record(...args)), 'text/html');

const textOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim());

describe('hostile mail', () => {
  const harmless = tagsOf(exportHtml(everywhere('Late again')));

  test('there are at least two hundred payloads, each another one', () => {
    expect(new Set(HTML_PAYLOADS).size).toBeGreaterThanOrEqual(200);
  });

  test.each(HTML_PAYLOADS)('adds no tag and changes none: %j', (payload) => {
    expect(tagsOf(exportHtml(everywhere(payload)))).toEqual(harmless);
  });

  test('the tags are those of a report', () => {
    const names = new Set(harmless.map((tag) => /^<[!/]?([a-z\d]+)/.exec(tag)?.[1]));
    for (const name of ['script', 'a', 'img', 'link', 'iframe', 'form', 'input', 'svg'])
      expect(names).not.toContain(name);
  });
});

describe('the file', () => {
  const html = exportHtml(record());

  test('allows its own style sheet and nothing else', () => {
    expect(REPORT_STYLE_DIGEST).toBe(`sha256-${createHash('sha256').update(REPORT_STYLE).digest('base64')}`);
    expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;${REPORT_STYLE_DIGEST}&#39;; base-uri`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  test('numbers its pages', () => {
    expect(REPORT_STYLE).toContain('counter(page) " / " counter(pages)');
  });
});

describe('the report', () => {
  test('has a cover, counts, the order of time, the entries and the limits', () => {
    const page = parsed();
    expect(textOf(page, 'h1')).toEqual(['Record of messages: Ann & Lee']);
    expect(textOf(page, 'h2')).toEqual([
      'Counts',
      'Agreement',
      'Incidents in order of time',
      'Incidents one by one',
      'Dismissed incidents',
      'Limits of the method',
    ]);
    expect(page.title).toContain('Ann & Lee');
  });

  test('counts ordinary and kind messages beside what was noted', () => {
    const rows = Object.fromEntries(
      [...parsed().querySelectorAll('table')[0]!.querySelectorAll('tbody tr')].map((row) => textOf(row, 'th, td')),
    );
    expect(rows).toEqual({
      'Messages from them': '12',
      'of these, nothing was noted in': '10',
      'of these, something was noted in': '2',
      'of these, with thanks, praise or an apology': '3',
      'of these, read only in part': '1',
      'Messages from the author': '7',
      'Incidents in this file': '3',
      'Confirmed by the author': '1',
      'Dismissed by the author': '1',
    });
  });

  test('tells what happened in order of time, what has no time last', () => {
    const at = (id: string, sentAt: number | undefined) => exported({ incident: incident({ id, sentAt }), title: id });
    const page = parsed({
      incidents: [at('third', 3e11), at('last', undefined), at('first', 1e11), at('second', 2e11)],
    });
    expect(textOf(page, 'article h3').map((title) => title?.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      '1. first',
      '2. second',
      '3. third',
      '4. last',
    ]);
    expect(textOf(page.querySelectorAll('table')[2]!, 'tbody th')).toEqual(['1', '2', '3', '4']);
  });

  test('an entry has its words, both clocks and the agreement’s clause', () => {
    const agreed = exported({ incident: incident({ facts: { clause: '2 rounds of changes' } }) });
    const [entry] = parsed({ incidents: [agreed] }).querySelectorAll('article');
    expect(textOf(entry!, 'blockquote')[0]).toBe('Even an intern could do it.');
    expect(textOf(entry!, 'dd')).toEqual(
      expect.arrayContaining([
        'Sun, 13 Sept 2026, 22:40 (UTC+02:00)',
        'Sun, 13 Sept 2026, 15:40 (UTC-05:00)',
        '2 rounds of changes',
      ]),
    );
  });

  test('the agreement is in it, clause by clause', () => {
    const page = parsed({
      agreement: {
        clientId: 'wedding',
        deliverables: [{ name: 'Album', alsoCalled: [], quantity: 1 }],
        exclusions: [{ name: 'Raw files', alsoCalled: [] }],
        limits: [],
      },
    });
    expect(textOf(page, 'section:nth-of-type(2) li').map((text) => text?.replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
      'Album: 1',
      'Raw files',
    ]);
  });

  test('what the user dismissed stands apart', () => {
    expect(textOf(parsed(), 'section:nth-of-type(5) h3')).toHaveLength(1);
  });

  test('says which private details were hidden', () => {
    expect(textOf(parsed({ hidden: ['phone', 'mail'] }), 'li').at(-1)).toContain('Phone numbers');
  });

  test('a client without incidents has a report of counts', () => {
    expect(textOf(parsed({ incidents: [] }), 'section:nth-of-type(4) p')).toEqual(['None.']);
  });
});

describe('languages', () => {
  test.each(LANGUAGES)('the report in %s runs in its direction and has no place left open', (locale) => {
    const page = parsed({ locale });
    expect(page.documentElement.lang).toBe(locale);
    expect(page.documentElement.dir).toBe(locale === 'he' || locale === 'ar' ? 'rtl' : 'ltr');
    expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined/);
  });

  test('texts from outside find their own direction and tell their language, or that it is not known', () => {
    const page = parsed({
      locale: 'he',
      incidents: [
        exported({ incident: incident({ language: undefined }), message: message({ subject: 'Re: האלבום' }) }),
      ],
    });
    const foreign = [...page.querySelectorAll('bdi, blockquote')];
    expect(foreign.length).toBeGreaterThan(5);
    for (const element of foreign) {
      expect(element.getAttribute('dir')).toBe('auto');
      expect(element.hasAttribute('lang')).toBe(true);
    }
    expect(page.querySelector('blockquote')?.getAttribute('lang')).toBe('');
    expect(parsed().querySelector('blockquote')?.getAttribute('lang')).toBe('en');
  });
});
