import type { MessageSnapshot, ReadingProblem, ReadingState } from '../model';

/** What is missing of an opened message; that a quote is uncertain is told with the message alone. */
const GAPS: readonly ReadingProblem[] = ['no-id', 'no-sender', 'no-time', 'no-body', 'clipped'];

/**
 * How far a thread was read, by its opened messages; those that were never opened are told one by one (`collapsed`).
 * `unreadable` when not one of them could be told whose it is and which.
 */
export function readingState(messages: readonly MessageSnapshot[]): ReadingState {
  const opened = messages.filter((message) => !message.problems.includes('collapsed'));
  if (!opened.some(isTold))
    return opened.length === 0 && messages.some((message) => message.sender) ? 'partly' : 'unreadable';
  return opened.some(({ problems }) => problems.some((problem) => GAPS.includes(problem))) ? 'partly' : 'ok';
}

/** The user's own message has no id for the first seconds. */
function isTold({ sender, id, direction }: MessageSnapshot): boolean {
  return sender !== undefined && (id !== undefined || direction === 'out');
}
