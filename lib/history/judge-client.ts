import { contextAt } from '../agreement/agreement-at';
import type { ClientRecord, HealthOptions, WeighedIncident } from '../health/client-record';
import { healingOf, isAmends } from '../health/healing';
import { judgeHealth } from '../health/judge-health';
import type { Dimension, Finding, Health, Message, SignalId } from '../model';
import { clientSignals } from '../signals';
import type { SilenceContext } from '../signals/context';
import type { HistoryEntry } from '../signals/history';
import { comparePlaces, entryOf, historyOf } from '../signals/history';
import { judgeMessage, judgeSilence } from '../signals/judge';
import type { Judged } from '../signals/judged';

/** A whole client history, judged at once and stored nowhere. */
export interface ClientJudgement {
  /** In the order of their messages; of one message words first. */
  readonly findings: readonly FoundIn[];
  /** Findings by signal, in the order of the alphabet. */
  readonly tallies: Readonly<Record<SignalId, number>>;
  readonly health: Health;
}

/** A finding with the message it stands on. */
export interface FoundIn extends Finding {
  readonly messageKey: string;
}

/**
 * Judges every message of a client in the order of sending, then what stands at `now`, then the health: what the store
 * does message by message. `messages` in any order; those of unknown time are judged by their words only. Pure.
 */
export function judgeClient(
  messages: readonly Message[],
  context: SilenceContext,
  options: HealthOptions,
): ClientJudgement {
  const read = readMessages(messages, context);
  const standing = judgeSilence({ entries: read.flatMap(({ entry }) => entry ?? []) }, context, options.now);
  const findings = inOrder(read, [
    ...read.flatMap(({ message, judged }) => judged.findings.map((found) => ({ ...found, messageKey: message.key }))),
    ...standing,
  ]);
  const record = recordOf(read, findings, context);
  return { findings, tallies: countSignals(findings), health: judgeHealth(record, options) };
}

/** A message with what is found in it, and what later ones see of it. */
interface ReadMessage {
  readonly message: Message;
  readonly judged: Judged;
  readonly entry: HistoryEntry | undefined;
}

function readMessages(messages: readonly Message[], context: SilenceContext): readonly ReadMessage[] {
  const entries: HistoryEntry[] = [];
  return inTime(messages).map((message) => {
    const judged = judgeMessage(message, historyOf(message, entries), contextAt(context, message.sentAt));
    if (message.sentAt === undefined) return { message, judged, entry: undefined };
    const found = judged.findings.map(({ signal }) => signal);
    const { marks, traits, uses = [] } = judged;
    const entry = entryOf({ ...message, marks, traits, uses }, message.sentAt, found);
    entries.push(entry);
    return { message, judged, entry };
  });
}

/** Oldest first, those of unknown time last. */
const inTime = (messages: readonly Message[]): readonly Message[] =>
  messages.toSorted((a, b) =>
    comparePlaces({ key: a.key, sentAt: a.sentAt ?? Infinity }, { key: b.key, sentAt: b.sentAt ?? Infinity }),
  );

/** A message's own finding goes before what stands on it: a signal is told once a message. */
function inOrder(read: readonly ReadMessage[], findings: readonly FoundIn[]): readonly FoundIn[] {
  const place = new Map(read.map(({ message }, index) => [message.key, index]));
  const first = new Map<string, FoundIn>();
  for (const found of findings) {
    const id = incidentIdOf(found);
    if (!first.has(id)) first.set(id, found);
  }
  return [...first.values()].sort((a, b) => (place.get(a.messageKey) ?? 0) - (place.get(b.messageKey) ?? 0));
}

const incidentIdOf = ({ messageKey, signal }: FoundIn): string => `${messageKey}:${signal}`;

function countSignals(findings: readonly FoundIn[]): ClientJudgement['tallies'] {
  const counts = new Map<SignalId, number>();
  for (const { signal } of findings) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function recordOf(
  read: readonly ReadMessage[],
  findings: readonly FoundIn[],
  { invoices = [] }: SilenceContext,
): ClientRecord {
  const timeOf = new Map(read.map(({ message }) => [message.key, message.sentAt]));
  const received = read.filter(({ message }) => message.direction === 'in');
  const times = read.flatMap(({ message }) => message.sentAt ?? []);
  const amends = received.flatMap(({ message, judged }) =>
    message.sentAt !== undefined && isAmends(judged.traits, judged.findings) ? [message.sentAt] : [],
  );
  return {
    incidents: findings.map((found) => incidentOf(found, timeOf.get(found.messageKey))),
    messages: received.length,
    firstAt: times[0],
    lastAt: times.at(-1),
    seen: seenIn(received.map(({ judged }) => judged.notJudged)),
    healing: healingOf(amends, invoices),
  };
}

const incidentOf = (found: FoundIn, sentAt: number | undefined): WeighedIncident => ({
  ...found,
  id: incidentIdOf(found),
  dimension: dimensionOf(found.signal),
  sentAt,
  verdict: 'open',
});

const dimensionOf = (signal: SignalId): Dimension => clientSignals.get(signal)?.dimension ?? 'cooperation';

/** Dimensions of which at least one signal could be judged in at least one message. */
const seenIn = (notJudged: readonly (readonly SignalId[])[]): readonly Dimension[] =>
  [
    ...new Set(
      [...clientSignals]
        .filter(([signal]) => notJudged.some((missed) => !missed.includes(signal)))
        .map(([, { dimension }]) => dimension),
    ),
  ].sort();
