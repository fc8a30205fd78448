import type { MessageSnapshot, ReadingProblem, ReadingState } from '../model';

/** What is missing of a message; that it was never opened or that a quote is uncertain is told with the message alone. */
const GAPS: readonly ReadingProblem[] = ['no-id', 'no-sender', 'no-time', 'no-body', 'clipped'];

/**
 * How far a thread was read. Messages that were never opened count as far as their line in the list goes.
 * `unreadable` when of no opened message it could be told whose it is and which.
 */
export function readingState(messages: readonly MessageSnapshot[]): ReadingState {
  const opened = messages.filter((message) => !message.problems.includes('collapsed'));
  if (opened.length === 0) return messages.some((message) => message.sender !== undefined) ? 'partly' : 'unreadable';
  if (!opened.some(isTold)) return 'unreadable';
  return messages.some(hasGap) ? 'partly' : 'ok';
}

/** The user's own message has no id for the first seconds. */
function isTold({ sender, id, direction, problems }: MessageSnapshot): boolean {
  const isWhose = sender !== undefined || problems.includes('unverified');
  return isWhose && (id !== undefined || direction === 'out');
}

/** A time without a tooltip means that Gmail has changed: every message has one. */
function hasGap({ problems, sentAt }: MessageSnapshot): boolean {
  return sentAt.basis === 'id' || problems.some((problem) => GAPS.includes(problem));
}
