import type { PageReading } from './read-thread';

/**
 * Calls `onChange` now and whenever what the page shows has changed: another thread, a message opened, a header redrawn,
 * one of our own elements removed by Gmail. `unreadable` is told only after it has lasted for five seconds.
 */
export declare function watchThread(
  document: Document,
  onChange: (page: PageReading) => void,
  signal: AbortSignal,
): void;
