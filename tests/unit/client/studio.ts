import type { Contribution, Dimension, Health, HealthExplanation, Incident, MessageRecord } from '../../../lib/model';
import type { SignalDefinition } from '../../../lib/signals/signal';
import type { ClientOverview, IncidentView } from '../../../lib/store/queries';

/** A small studio and its clients, as pages get them from the store. */

const EXPLANATION: HealthExplanation = {
  bandReason: 'score',
  heldDownBy: undefined,
  contributions: [],
  redLines: [],
  withoutHeaviest: undefined,
  afterQuietMonth: undefined,
  notSeen: [],
};

export function health(
  changes: Partial<Omit<Health, 'explanation'>> = {},
  why: Partial<HealthExplanation> = {},
): Health {
  return {
    band: 'steady',
    score: 92.4,
    trend: 'level',
    dimensions: [],
    messages: 20,
    days: 90,
    ...changes,
    explanation: { ...EXPLANATION, ...why },
  };
}

export const contribution = (
  incidentId: string,
  signal: string,
  points: number,
  dimension: Dimension = 'respect',
): Contribution => ({ incidentId, signal, dimension, points });

interface OverviewChanges {
  readonly client?: Partial<ClientOverview['client']>;
  readonly tally?: Partial<ClientOverview['tally']>;
  readonly health?: Health;
  readonly agreement?: ClientOverview['agreement'];
}

export function overview(id: string, changes: OverviewChanges = {}): ClientOverview {
  return {
    client: {
      id,
      name: id,
      addresses: [`post@${id}.example`],
      note: '',
      status: 'active',
      since: Date.UTC(2026, 5, 1),
      mutedSignals: [],
      ...changes.client,
    },
    tally: {
      clientId: id,
      messagesIn: 20,
      messagesOut: 12,
      bySignal: {},
      firstAt: Date.UTC(2026, 5, 1, 8),
      lastAt: Date.UTC(2026, 8, 13, 20, 40),
      ...changes.tally,
    },
    health: changes.health ?? health(),
    agreement: changes.agreement,
  };
}

interface ViewChanges {
  readonly incident?: Partial<Incident>;
  readonly message?: Partial<MessageRecord>;
  readonly verdict?: IncidentView['verdict'];
}

export function view(id: string, changes: ViewChanges = {}): IncidentView {
  const sentAt = Date.UTC(2026, 8, 13, 20, 40);
  const shared = { clientId: 'nordlicht', threadId: '18f0a1b2c3d4e5f0', sentAt };
  return {
    incident: {
      id,
      messageKey: `jo@studio.example:${id}`,
      signal: 'demeaning',
      dimension: 'respect',
      severity: 'moderate',
      confidence: 'likely',
      quote: 'Even an intern could do it.',
      context: undefined,
      span: undefined,
      language: 'en',
      facts: {},
      rulesVersion: '1',
      ...shared,
      ...changes.incident,
    },
    verdict: changes.verdict ?? 'open',
    message: {
      key: `jo@studio.example:${id}`,
      account: 'jo@studio.example',
      messageId: id,
      subject: 'The album',
      direction: 'in',
      sentAtBasis: 'id+tooltip',
      senderOffset: undefined,
      languages: ['en'],
      words: 30,
      notJudged: [],
      judgedWith: '1',
      complete: true,
      ...shared,
      ...changes.message,
    },
  };
}

/** Signals with fixed words, so that these tests do not hang on the catalogue's. */
export const STUDIO_SIGNALS: ReadonlyMap<string, SignalDefinition> = new Map([
  ['demeaning', definition('respect', 'Demeaning words', 'Talks down to your work.')],
  ['after-hours', definition('time', 'After hours', 'Sent at {time}, outside your hours.')],
  ['scope', definition('work', 'Beyond the agreement', 'Asks for more than was agreed.')],
]);

function definition(dimension: Dimension, title: string, reason: string): SignalDefinition {
  const texts = { title, explanation: '', reason };
  const hebrew = { title: `${title} בעברית`, explanation: '', reason };
  return {
    dimension,
    severity: 'moderate',
    redLine: false,
    texts: { en: texts, he: hebrew, ar: texts, pl: texts, zh: texts },
  };
}
