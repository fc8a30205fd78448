import type { JudgedSentence } from '../../text/sentences';
import { wordDetectors } from '../detectors';
import { signals } from '../index';
import type { JudgingContext } from '../signal';
import type { Candidate } from './candidate';

const seers = [...wordDetectors].flatMap(([signal, { see }]) => (see ? [{ signal, see }] : []));

/** What signals see in how a sentence is written, rather than in its words. `around`: it and its neighbours. */
export function readStyle(
  sentence: JudgedSentence,
  around: () => string,
  { mutedSignals }: JudgingContext,
): readonly Candidate[] {
  return seers.flatMap(({ signal, see }) => {
    const seen = mutedSignals.includes(signal) ? undefined : see(sentence, around);
    if (!seen) return [];
    const severity = signals.get(signal)?.severity ?? 'note';
    return [{ signal, severity, ...seen, language: sentence.language, facts: {} }];
  });
}
