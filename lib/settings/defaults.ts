import type { Locale } from '../locales/text';
import type { Schedule, Sensitivity, SignalId } from '../model';

/** Who is kept: everybody but bulk mail and no-reply senders, or only people the user added as clients. */
export const KEEP_CHOICES = ['everyone', 'clients'] as const;
export type KeepChoice = (typeof KEEP_CHOICES)[number];

/** What the user set. No client data: content scripts can read this storage area. */
export interface Settings {
  /** `browser`: the browser's language where there is a catalogue for it, else English. */
  readonly locale: Locale | 'browser';
  readonly schedule: Schedule;
  readonly sensitivity: Sensitivity;
  readonly keep: KeepChoice;
  /** Signals that cap the band at Strained until resolved; undefined: those that are red lines by their own definition. */
  readonly redLines: readonly SignalId[] | undefined;
  readonly mutedSignals: readonly SignalId[];
  /** UTC ms until which nothing is read, noted or shown (`pause.ts`); missing: no pause was asked for. */
  readonly pausedUntil?: number;
}

const OFFICE_DAY = [['09:00', '17:00']] as const;

/** Before the user has said anything: Monday to Friday, nine to five, where the machine stands. */
export const DEFAULT_SETTINGS: Settings = {
  locale: 'browser',
  schedule: {
    zone: 'device',
    week: { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY, 6: [], 7: [] },
    grace: { before: 15, after: 30 },
  },
  sensitivity: 'balanced',
  keep: 'everyone',
  redLines: undefined,
  mutedSignals: [],
};
