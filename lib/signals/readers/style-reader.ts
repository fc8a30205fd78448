import type { JudgedSentence } from '../../text/sentences';
import type { JudgingContext } from '../context';
import { wordDetectors } from '../detectors';
import { signals, speakerOf } from '../index';
import type { Speaker } from '../signal';
import type { Candidate } from './candidate';

const seers = [...wordDetectors].flatMap(([signal, { see }]) => (see ? [{ signal, see }] : []));

/** What signals see in how a sentence is written, rather than in its words. `around`: it and its neighbours. */
export function readStyle(
  sentence: JudgedSentence,
  speaker: Speaker,
  around: () => string,
  { mutedSignals }: JudgingContext,
): readonly Candidate[] {
  return seers.flatMap(({ signal, see }) => {
    const isRead = speakerOf(signal) === speaker && !mutedSignals.includes(signal);
    const seen = isRead ? see(sentence, around) : undefined;
    if (!seen) return [];
    const severity = signals.get(signal)?.severity ?? 'note';
    return [{ signal, severity, ...seen, language: sentence.language, facts: {} }];
  });
}
