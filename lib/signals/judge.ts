import type { Finding, Message } from '../model';
import { historyDetectors } from './detectors';
import type { ClientHistory, JudgingContext } from './signal';

/**
 * Judges when and how often: the time signals of one message in its client's history.
 * The user's own messages give no findings, nor do muted signals.
 */
export function judgeTimes(message: Message, history: ClientHistory, context: JudgingContext): readonly Finding[] {
  if (message.direction === 'out') return [];
  return [...historyDetectors]
    .filter(([signal]) => !context.mutedSignals.includes(signal))
    .flatMap(([signal, detector]) =>
      detector
        .find(message, history, context)
        .slice(0, 1)
        .map((found) => ({ ...found, signal })),
    );
}
