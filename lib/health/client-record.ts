import type { Dimension, Incident, SignalId, VerdictValue } from '../model';

/** A stored finding as far as health is concerned, with the user's word on it. */
export type WeighedIncident = Pick<
  Incident,
  'id' | 'messageKey' | 'signal' | 'dimension' | 'sentAt' | 'severity' | 'confidence' | 'since' | 'lasts'
> & { readonly verdict: VerdictValue };

/** Acts that halve what is left of earlier findings (DESIGN §7). */
export const HEALING_ACTS = ['apology', 'payment', 'change-order'] as const;
export type HealingAct = (typeof HEALING_ACTS)[number];

/** Something that made up for earlier findings. */
export interface HealingEvent {
  readonly act: HealingAct;
  /** UTC ms; only findings sent before it are healed. */
  readonly at: number;
  /** Heals this signal only; resolves it where it is a red line. */
  readonly signal?: SignalId;
  /** Heals this dimension only. With neither: the dimensions that the act is about (`scale.ts`). */
  readonly dimension?: Dimension;
}

/** All that the health of one client is judged from. */
export interface ClientRecord {
  /** In any order; the outcome does not hang on it. Incidents of unknown time cost nothing. */
  readonly incidents: readonly WeighedIncident[];
  /** Messages of the client, whatever their findings. */
  readonly messages: number;
  /** UTC ms of the client's first and newest message; undefined when no time is known. */
  readonly firstAt: number | undefined;
  readonly lastAt: number | undefined;
  /** Dimensions of which at least one signal could be judged in at least one message; the others are left out and said so. */
  readonly seen: readonly Dimension[];
  readonly healing?: readonly HealingEvent[];
}

export interface HealthOptions {
  /** UTC ms. */
  readonly now: number;
  /** Signals that cap the band at Strained: the user's choice, else those that are red lines by definition. */
  readonly redLines: readonly SignalId[];
}
