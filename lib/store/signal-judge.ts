import { historyDetectors } from '../signals/detectors';
import { judgeMessage, judgeSilence, judgeTimes, RULES_VERSION } from '../signals/judge';
import type { Judge } from './judging';

/** The judges of all signals. Heavy: only the background imports it. */
export const signalJudge: Judge = {
  rulesVersion: RULES_VERSION,
  timeSignals: new Set(historyDetectors.keys()),
  judgeMessage,
  judgeTimes,
  judgeSilence,
};
