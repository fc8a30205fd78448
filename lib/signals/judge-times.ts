import type { Finding, Message, SignalId, StandingFinding } from '../model';
import type { JudgingContext, SilenceContext } from './context';
import { historyDetectors, silenceDetectors, wordDetectors } from './detectors';
import type { ClientHistory } from './history';
import { signals } from './index';
import type { HistoryDetector } from './time-detector';

/**
 * Judges a client's message in its history: what its words gave, raised where the history makes it heavier, and then its
 * times and counts. The user's own messages give no findings; muted signals are not asked. Pure.
 * `words`: what its words gave; findings that were raised before are raised anew.
 */
export function judgeTimes(
  message: Message,
  history: ClientHistory,
  context: JudgingContext,
  words: readonly Finding[] = [],
): readonly Finding[] {
  if (message.direction === 'out') return [];
  const raised = words.map((finding) => raise(finding, message, history, context));
  const ask = (isLast: boolean, found: readonly Finding[]): readonly Finding[] =>
    [...historyDetectors]
      .filter(([signal, detector]) => (detector.isLast ?? false) === isLast && isAsked(signal, context))
      .flatMap(([signal, detector]) => findOne(signal, detector, message, history, context, found));
  const found = [...raised, ...ask(false, raised)];
  return [...found, ...ask(true, found)];
}

/**
 * Judges what stands at `now` (UTC ms) though no message says it: a question still open, a debt, a contact that faded.
 * `history`: everything until then, as far back as it reaches. Pure.
 */
export function judgeSilence(history: ClientHistory, context: SilenceContext, now: number): readonly StandingFinding[] {
  return [...silenceDetectors]
    .filter(([signal]) => isAsked(signal, context))
    .flatMap(([signal, detector]) => detector.find(history, context, now).map((found) => ({ ...found, signal })));
}

const isAsked = (signal: SignalId, { mutedSignals }: JudgingContext): boolean =>
  signals.has(signal) && !mutedSignals.includes(signal);

const findOne = (
  signal: SignalId,
  detector: HistoryDetector,
  message: Message,
  history: ClientHistory,
  context: JudgingContext,
  found: readonly Finding[],
): readonly Finding[] =>
  detector
    .find(
      message,
      history,
      context,
      found.filter((other) => other.signal === signal || !isDismissed(other, message)),
    )
    .slice(0, 1)
    .map((finding) => ({ ...finding, signal }));

const isDismissed = ({ signal }: Finding, { dismissed = [] }: Message): boolean => dismissed.includes(signal);

/** A finding as the history makes it, starting from its own weight. */
function raise(finding: Finding, message: Message, history: ClientHistory, context: JudgingContext): Finding {
  const rules = wordDetectors.get(finding.signal);
  if (!rules?.raise) return finding;
  const { ownSeverity, lasts: _, ...rest } = finding;
  const own = { ...rest, severity: ownSeverity ?? finding.severity };
  const raised = rules.raise(own, message, history, context);
  if (!raised) return own;
  const facts = { ...own.facts, ...raised.facts };
  return { ...own, ...raised, facts, ...(raised.severity !== own.severity && { ownSeverity: own.severity }) };
}
