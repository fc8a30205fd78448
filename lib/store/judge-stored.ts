import { contextAt } from '../agreement/agreement-at';
import type { Finding, Incident, Message, MessageRecord, SignalId } from '../model';
import type { JudgingContext } from '../signals/context';
import type { ClientHistory } from '../signals/history';
import { incidentOf, isTimeFact } from './incidents';
import type { Again, Judge } from './judging';

/**
 * Judges a message from what is stored of it. Words are judged by the quotes that are kept with the sentences around
 * them: what is no longer found there disappears; what could not be judged there stays. `dismissed`: what the user said is
 * not in it.
 */
export function judgeStored(
  judge: Judge,
  record: MessageRecord,
  incidents: readonly Incident[],
  history: ClientHistory,
  ofClient: JudgingContext,
  again: Again,
  dismissed: readonly SignalId[] = [],
): readonly Incident[] {
  const context = contextAt(ofClient, record.sentAt);
  const ofRecord = incidents
    .filter((incident) => !isTimeFact(incident) && !incident.standing)
    .map((incident) => ({
      ...incident,
      clientId: record.clientId,
      threadId: record.threadId,
      sentAt: record.sentAt,
    }));
  const words =
    again === 'times'
      ? ofRecord
      : ofRecord.flatMap((incident) => judgeWordsAgain(judge, record, incident, context) ?? []);
  const judged = judge
    .judgeTimes({ ...messageOf(record, storedTextOf(incidents)), dismissed }, history, context, words)
    .map((finding) => {
      const word = words.find(({ signal }) => signal === finding.signal);
      return word ? raisedAs(word, finding) : incidentOf(finding, record, judge.rulesVersion);
    });
  return withStanding(judged, incidents);
}

/** An incident about words with the weight that the history gives it. */
function raisedAs({ ownSeverity: _, lasts: __, ...incident }: Incident, finding: Finding): Incident {
  const { severity, facts, ownSeverity, lasts } = finding;
  return { ...incident, severity, facts, ...(ownSeverity && { ownSeverity }), ...(lasts && { lasts }) };
}

/** What only stands on a message stays, whatever the message says, unless it says the same itself. */
export const withStanding = (judged: readonly Incident[], stored: readonly Incident[]): readonly Incident[] => [
  ...judged,
  ...stored.filter(({ standing, id }) => standing && !judged.some((incident) => incident.id === id)),
];

/** Undefined: it is found no longer. */
function judgeWordsAgain(
  judge: Judge,
  record: MessageRecord,
  incident: Incident,
  context: JudgingContext,
): Incident | undefined {
  if (context.mutedSignals.includes(incident.signal)) return undefined;
  const message = {
    ...messageOf({ ...record, sentAt: undefined, sentAtBasis: 'none' }, evidenceOf(incident)),
    // The rest of the message told its language; without the rest it may look like another.
    ...(incident.language && { languageHint: incident.language }),
  };
  const { findings, notJudged } = judge.judgeMessage(message, { entries: [] }, context);
  const found = findings.find(({ signal, quote }) => signal === incident.signal && quote !== undefined);
  if (!found) return notJudged.includes(incident.signal) ? incident : undefined;
  const { severity, confidence, facts, quote } = found;
  // Another quote of the same sentences: where it stands in the whole text is not known.
  const span = quote === incident.quote ? incident.span : undefined;
  const { ownSeverity: _, lasts: __, ...rest } = incident;
  return { ...rest, severity, confidence, facts, quote, span, rulesVersion: judge.rulesVersion };
}

const messageOf = (record: Omit<Message, 'text'>, text: string): Message => ({
  key: record.key,
  clientId: record.clientId,
  threadId: record.threadId,
  direction: record.direction,
  sentAt: record.sentAt,
  sentAtBasis: record.sentAtBasis,
  senderOffset: record.senderOffset,
  text,
  ...(record.traits && { traits: record.traits }),
  ...(record.uses && { uses: record.uses }),
});

/** All that is kept of a message's text, in its order. */
const storedTextOf = (incidents: readonly Incident[]): string =>
  [...new Set([...incidents].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)).map(evidenceOf))].join('\n');

const evidenceOf = (incident: Incident): string => incident.context ?? incident.quote ?? '';
