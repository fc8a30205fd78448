/** A text with where it comes from: what a mail or the user wrote may be of any language and direction, and hostile. */
export interface Told {
  readonly text: string;
  /** `own`: words of ours, numbers and dates, in the language of the report. `foreign`: anybody's. */
  readonly origin: 'own' | 'foreign';
  /** Language of a foreign text (BCP 47); undefined: unknown. */
  readonly language?: string | undefined;
}

export const own = (text: string): Told => ({ text, origin: 'own' });

export const foreign = (text: string, language?: string): Told => ({ text, origin: 'foreign', language });

/** A label of ours and what stands beside it. */
export type Row = readonly [label: string, value: Told];
