import { describe, expect, test } from 'vitest';
import { CSV_PAYLOADS } from './csv-payloads';
import { parseCsv } from './parse-csv';
import { exported, incident, message, record } from './records';
import { exportCsv } from './whole';

const tableOf = (...args: Parameters<typeof record>) => {
  const [titles = [], ...rows] = parseCsv(exportCsv(record(...args)));
  return rows.map((cells) => Object.fromEntries(titles.map((title, index) => [title, cells[index]])));
};

describe('the table of a client', () => {
  test('says that it is UTF-8 and ends every row, the last one too', () => {
    const csv = exportCsv(record());
    expect(csv.startsWith('\ufeff"No.",')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
  });

  test('every cell is quoted and every row has as many cells as there are titles', () => {
    const rows = parseCsv(exportCsv(record()));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([21]));
  });

  test('a row tells an incident with both clocks, the words, the reason and the user’s word', () => {
    expect(tableOf()[1]).toEqual({
      'No.': '2',
      'Sent (UTC)': '2026-09-13T20:40:00Z',
      'Sent, your time': '2026-09-13T22:40:00+02:00',
      'Sent, their time': '2026-09-13T15:40:00-05:00',
      'Source of the time': 'message id and page',
      Client: 'Ann & Lee',
      Addresses: 'ann@lee.example; lee@lee.example',
      Subject: 'The album',
      Signal: 'Demeaning words',
      Area: 'Respect',
      Weight: 'Moderate',
      Certainty: 'Likely',
      'Your word': 'Confirmed',
      Quote: 'Even an intern could do it.',
      'Around it': 'We looked at the album. Even an intern could do it. Call me.',
      'Language of the quote': 'en',
      Reason: 'Talks down to your work.',
      'Message was read': 'whole',
      'Thread in Gmail': 'https://mail.google.com/mail/u/?authuser=jo%40studio.example#all/18f0a1b2c3d4e5f0',
      'Incident id': 'm3:late-payment',
      'Rules version': '1',
    });
  });

  test('dismissed incidents are in it and marked; the others are as many as the tally says', () => {
    const verdicts = tableOf().map((row) => row['Your word']);
    expect(verdicts).toEqual(['Not reviewed', 'Confirmed', 'Dismissed']);
    const counted = Object.values(record().tally.bySignal).reduce((sum, count) => sum + count, 0);
    expect(verdicts.filter((verdict) => verdict !== 'Dismissed')).toHaveLength(counted);
  });

  test('what is unknown is an empty cell', () => {
    const unknown = exported({ message: undefined, incident: incident({ sentAt: undefined, quote: undefined }) });
    const [row] = tableOf({ incidents: [unknown] });
    for (const title of ['Sent (UTC)', 'Sent, your time', 'Sent, their time', 'Subject', 'Thread in Gmail', 'Quote']) {
      expect(row?.[title]).toBe('');
    }
  });

  test('a client without incidents has a table of titles', () => {
    expect(parseCsv(exportCsv(record({ incidents: [] })))).toHaveLength(1);
  });

  test.each(['he', 'ar', 'pl', 'zh'] as const)('titles and words in %s are in that language', (locale) => {
    const [english = []] = parseCsv(exportCsv(record()));
    const [titles = []] = parseCsv(exportCsv(record({ locale })));
    expect(titles.filter((title) => english.includes(title))).toEqual([]);
  });
});

describe('hostile mail', () => {
  test('no payload in any field leaves its cell or starts a formula', () => {
    const incidents = CSV_PAYLOADS.map(([, payload]) =>
      exported({
        incident: incident({ quote: payload, context: payload, id: payload, rulesVersion: payload }),
        message: message({ subject: payload, account: payload, threadId: payload }),
        title: payload,
        reason: payload,
      }),
    );
    const { client } = record();
    const rows = parseCsv(
      exportCsv(record({ incidents, client: { ...client, name: '=1+1', addresses: ['=1@x.example'] } })),
    );
    expect(rows).toHaveLength(CSV_PAYLOADS.length + 1);
    for (const cell of rows.flat()) {
      for (const line of cell.split(/[\n\v\f\r\u0085\u2028\u2029]/))
        expect(line).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
    }
  });

  test('a thread id that is not Gmail’s makes no link', () => {
    const [row] = tableOf({ incidents: [exported({ message: message({ threadId: 'javascript:alert(1)' }) })] });
    expect(row?.['Thread in Gmail']).toBe('');
  });
});
