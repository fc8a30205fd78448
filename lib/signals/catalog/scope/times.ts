import type { HistoryDetector } from '../../time-detector';
import { timeFinding } from '../../time-finding';
import { countedFacts } from './counted';

/** Asks for more than a limit allows by counting, in words that are no finding by themselves. Only `possible`: calls were not seen. */
const detector: HistoryDetector = {
  find(message, history, context, found) {
    if (found.some(({ signal }) => signal === 'scope')) return [];
    const facts = countedFacts(message, history, context);
    return facts?.counted ? [timeFinding('moderate', facts, 'possible')] : [];
  },
};

export default detector;
