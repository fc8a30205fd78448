/** Collapsed messages in a row from which on Gmail hides them behind a counter. */
export const HIDE_FROM = 3;

/**
 * How much of each message a thread shows when it is opened: the newest is open, an unread one too; the first and the
 * one before the newest are collapsed; what lies between hides behind a counter when it is a long row.
 * @param {number} count messages in the thread
 * @returns {('open' | 'collapsed' | 'hidden' | 'counter')[]}
 */
export function firstStates(count) {
  const states = Array.from({ length: count }, (_, at) => (at === count - 1 ? 'open' : 'collapsed'));
  const from = 1;
  const to = count - 2;
  if (to - from < HIDE_FROM) return states;
  states.fill('hidden', from, to);
  states[from] = 'counter';
  return states;
}
