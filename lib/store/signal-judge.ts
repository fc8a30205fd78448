import { judgeMessage, judgeSilence, judgeTimes, RULES_VERSION, timeSignals } from '../signals/judge';
import type { Judge } from './judging';

/** The judges of all signals. Heavy: only the background imports it. */
export const signalJudge: Judge = {
  rulesVersion: RULES_VERSION,
  timeSignals,
  judgeMessage,
  judgeTimes,
  judgeSilence,
};
