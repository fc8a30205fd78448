import type { ClientExport, ExportedIncident } from '../../../lib/exports/client-export';
import { EVERYTHING_SELECTED } from '../../../lib/exports/selection';
import type { Health, Incident, MessageRecord } from '../../../lib/model';

/** A wedding photographer's client: one late invoice, one remark, one evening message that the user dismissed. */

const HEALTH: Health = {
  band: 'watch',
  score: 67.8,
  trend: 'worse',
  dimensions: [
    { dimension: 'respect', health: 61.9, points: 12.04 },
    { dimension: 'money', health: undefined, points: 0 },
  ],
  messages: 12,
  days: 40,
  explanation: {
    bandReason: 'score',
    heldDownBy: 'respect',
    contributions: [],
    redLines: [],
    withoutHeaviest: undefined,
    afterQuietMonth: undefined,
    notSeen: ['money'],
  },
};

export function message(changes: Partial<MessageRecord> = {}): MessageRecord {
  return {
    key: 'jo@studio.example:18f0a1b2c3d4e5f6',
    account: 'jo@studio.example',
    messageId: '18f0a1b2c3d4e5f6',
    clientId: 'wedding',
    threadId: '18f0a1b2c3d4e5f0',
    subject: 'The album',
    direction: 'in',
    sentAt: Date.UTC(2026, 8, 13, 20, 40),
    sentAtBasis: 'id+tooltip',
    senderOffset: -300,
    languages: ['en'],
    words: 40,
    notJudged: [],
    judgedWith: 'rules-1',
    complete: true,
    ...changes,
  };
}

export function incident(changes: Partial<Incident> = {}): Incident {
  return {
    id: 'jo@studio.example:18f0a1b2c3d4e5f6:demeaning',
    messageKey: 'jo@studio.example:18f0a1b2c3d4e5f6',
    clientId: 'wedding',
    threadId: '18f0a1b2c3d4e5f0',
    signal: 'demeaning',
    dimension: 'respect',
    sentAt: Date.UTC(2026, 8, 13, 20, 40),
    severity: 'moderate',
    confidence: 'likely',
    quote: 'Even an intern could do it.',
    context: 'We looked at the album. Even an intern could do it. Call me.',
    span: { start: 24, end: 51 },
    language: 'en',
    facts: {},
    rulesVersion: '1',
    ...changes,
  };
}

export function exported(changes: Partial<ExportedIncident> = {}): ExportedIncident {
  return {
    incident: incident(),
    verdict: 'open',
    message: message(),
    title: 'Demeaning words',
    reason: 'Talks down to your work.',
    ...changes,
  };
}

export function record(changes: Partial<ClientExport> = {}): ClientExport {
  const after = incident({ id: 'm2:after-hours', signal: 'after-hours', dimension: 'time', quote: undefined });
  return {
    exportedAt: Date.UTC(2026, 10, 21, 9, 30, 15, 250),
    zone: 'Europe/Berlin',
    locale: 'en',
    client: {
      id: 'wedding',
      name: 'Ann & Lee',
      addresses: ['ann@lee.example', 'lee@lee.example'],
      note: '',
      status: 'active',
      since: Date.UTC(2026, 7, 1),
      mutedSignals: [],
    },
    agreement: undefined,
    tally: {
      clientId: 'wedding',
      messagesIn: 12,
      messagesOut: 7,
      bySignal: { demeaning: 1, 'late-payment': 1 },
      firstAt: Date.UTC(2026, 7, 1),
      lastAt: Date.UTC(2026, 8, 13, 20, 40),
    },
    health: HEALTH,
    selection: EVERYTHING_SELECTED,
    hidden: [],
    notes: [],
    messages: { fromThem: 12, fromYou: 7, ordinary: 10, noted: 2, kind: 3, partly: 1 },
    incidents: [
      exported(),
      exported({ incident: incident({ id: 'm3:late-payment', signal: 'late-payment' }), verdict: 'confirmed' }),
      exported({ incident: after, verdict: 'dismissed', title: 'After hours' }),
    ],
    ...changes,
  };
}
