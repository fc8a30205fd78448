import { describe, expect, test } from 'vitest';
import { PRIVATE_KINDS } from '../../../../lib/exports/redaction/find-private';
import { exported, incident, message, record } from '../records';
import { exportCsv, exportJson, redactRecord } from '../whole';

const PHONE = '+44 20 7946 0958';
const CARD = '4111 1111 1111 1111';
const IBAN = 'GB29 NWBK 6016 1331 9268 19';

const private_ = record({
  client: { ...record().client, name: `Ann (${PHONE})`, note: `pays from ${IBAN}` },
  agreement: {
    clientId: 'wedding',
    deliverables: [{ name: `Album, questions to ${PHONE}`, alsoCalled: ['book@lee.example'] }],
    exclusions: [{ name: CARD, alsoCalled: [] }],
    limits: [{ name: `calls to ${PHONE}`, quantity: 2 }],
  },
  incidents: [
    exported({
      incident: incident({
        quote: `Call ${PHONE}!`,
        context: `Call ${PHONE}! ${CARD}`,
        facts: { clause: IBAN, count: 3 },
      }),
      message: message({ subject: `Re: ${CARD}` }),
      reason: `Names ${PHONE}.`,
    }),
  ],
});

describe('a record without private details', () => {
  test('holds none of them in any format', () => {
    const { record: hidden } = redactRecord(private_, PRIVATE_KINDS);
    for (const text of [exportCsv(hidden), exportJson(hidden)]) {
      for (const detail of [PHONE, CARD, IBAN, '@lee.example', '@studio.example', '%40'])
        expect(text).not.toContain(detail);
      expect(text).toContain('[phone number]');
    }
    expect(hidden.hidden).toEqual(PRIVATE_KINDS);
  });

  test('tells what was hidden and how often, for the preview', () => {
    const { hidden } = redactRecord(private_, ['phone', 'card']);
    expect(hidden).toEqual([
      { kind: 'phone', text: PHONE, count: 6 },
      { kind: 'card', text: CARD, count: 3 },
    ]);
  });

  test('nor in what was logged by hand', () => {
    const note = { id: 'n1', clientId: 'wedding', kind: 'call', at: 0, loggedAt: 0, text: `Call ${PHONE}.` } as const;
    const { record: hidden } = redactRecord(record({ notes: [note] }), ['phone']);
    expect(hidden.notes).toEqual([{ ...note, text: 'Call [phone number].' }]);
  });

  test('is the record itself where nothing is to be hidden', () => {
    expect(redactRecord(private_, [])).toEqual({ record: private_, hidden: [] });
  });

  test('keeps ids and threads where only numbers are hidden', () => {
    const digits = exported({ message: message({ messageId: '4111111111111111', threadId: '4111111111111111' }) });
    const { record: hidden } = redactRecord(record({ incidents: [digits] }), ['card', 'phone']);
    expect(hidden.incidents).toEqual([digits]);
  });
});
