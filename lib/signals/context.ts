import type { Agreement, ClientStatus, Invoice, Rest, Schedule, Sensitivity, SignalId } from '../model';

/** What a judge may know besides the words. */
export interface JudgingContext {
  readonly schedule: Schedule;
  readonly agreement: Agreement | undefined;
  readonly sensitivity: Sensitivity;
  /** Signals that the user switched off, everywhere or for this client. */
  readonly mutedSignals: readonly SignalId[];
  /** Working hours on the client's side; the user's stand in for them where they are not known. */
  readonly clientSchedule?: Schedule;
  /** Times in which the work with the client rested: nobody was to answer then. */
  readonly rests?: readonly Rest[];
  /** Bills that the user entered, in any order. */
  readonly invoices?: readonly Invoice[];
  /** For measuring one of them alone; default: all. */
  readonly readers?: readonly Reader[];
}

/** What reads words: phrases (and what a signal sees by itself), and the learned scorer. */
export const READERS = ['phrases', 'scorer'] as const;
export type Reader = (typeof READERS)[number];

/** What a silence is judged with. */
export interface SilenceContext extends JudgingContext {
  readonly status: ClientStatus;
}
