import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../lib/model';
import { record } from '../records';
import { exportMarkdown } from '../whole';
import { everywhere } from './everywhere';
import { MARKDOWN_PAYLOADS } from './markdown-payloads';

/** By the letter of the standard, and with everything that common readers add to it. */
const READERS = {
  CommonMark: new MarkdownIt('commonmark', { html: true }),
  'a reader that makes links of addresses': new MarkdownIt('default', { html: true, linkify: true, typographer: true }),
};

type Reader = InstanceType<typeof MarkdownIt>;

const ACTIVE = /^(html_block|html_inline|link_open|image|math|footnote)/;

const blocksOf = (reader: Reader, text: string) => reader.parse(text, {}).map(({ type, tag }) => `${type} ${tag}`);

const activeIn = (reader: Reader, text: string) =>
  reader
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => ACTIVE.test(type))
    .map(({ type, content }) => `${type} ${content}`);

describe.each(Object.entries(READERS))('in %s', (_, reader) => {
  const harmless = blocksOf(reader, exportMarkdown(everywhere('Late again')));

  test.each(MARKDOWN_PAYLOADS)('nothing is made of %j, in any field', (payload) => {
    const text = exportMarkdown(everywhere(payload));
    expect(activeIn(reader, text)).toEqual([]);
    expect(blocksOf(reader, text)).toEqual(harmless);
  });

  test('nothing is made of any text', () => {
    const pieces = fc.constantFrom(
      ...[
        '`',
        '```',
        '~~~',
        '\n',
        '\r',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '!',
        '#',
        '-',
        '=',
        '|',
        '*',
        '_',
        '\\',
        '&',
        ':',
      ],
      ...['https://', 'www.', 'a', '.com', '@', ' ', '    ', '\t', '1.', '\u2028', 'script', '"'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), (parts) => {
        const payload = `x${parts.join('')}`;
        const text = exportMarkdown(everywhere(payload));
        expect(activeIn(reader, text)).toEqual([]);
        expect(blocksOf(reader, text)).toEqual(harmless);
      }),
      { numRuns: 150 },
    );
  });
});

test('the readers do make something of the payloads by themselves', () => {
  const [, reader] = Object.entries(READERS)[1]!;
  expect(MARKDOWN_PAYLOADS.filter((payload) => activeIn(reader, payload).length > 0).length).toBeGreaterThan(35);
});

test('there are at least sixty payloads, each another one', () => {
  expect(new Set(MARKDOWN_PAYLOADS).size).toBeGreaterThanOrEqual(60);
});

test.each(MARKDOWN_PAYLOADS)('a quote stands letter for letter: %j', (payload) => {
  const fences = READERS.CommonMark.parse(exportMarkdown(everywhere(payload)), {}).filter(
    ({ type }) => type === 'fence',
  );
  const letters = payload.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  expect(fences.map(({ content }) => content)).toContain(`${letters}\n`);
});

describe('the record as text', () => {
  const text = exportMarkdown(record());

  test('tells the period, the counts, the incidents in order of time and the limits', () => {
    expect(text).toContain('# Record of messages: Ann \\& Lee');
    expect(text).toContain('| of these, nothing was noted in | 10 |');
    expect(text).toContain('| Dismissed by the author | 1 |');
    expect(text).toContain('- Author’s clock: Sun, 13 Sept 2026, 22:40 (UTC+02:00)');
    expect(text).toContain('- Sender’s clock: Sun, 13 Sept 2026, 15:40 (UTC-05:00)');
    expect(text).toContain('```text\nEven an intern could do it.\n```');
    expect(text).toContain('## Limits of the method');
  });

  test('keeps what the user dismissed apart', () => {
    const [, dismissed = ''] = text.split('## Dismissed incidents');
    expect(dismissed).toContain('After hours');
    expect(dismissed).not.toContain('Demeaning words');
  });

  test.each(LANGUAGES)('has no place left open in %s', (locale) => {
    expect(exportMarkdown(record({ locale }))).not.toMatch(/\{\w+\}|undefined/);
  });
});
