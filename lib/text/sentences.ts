import type { Token } from './tokens';

/** A sentence of the sender's own words, or a stretch of at most {@link SENTENCE_LIMIT} characters of one. */
export interface Sentence {
  /** As written: `message.slice(start, end)`. */
  readonly text: string;
  /** Offsets in the message's text, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** One of the judged languages, another language's code ("de"), or undefined where it cannot be told. */
  readonly language: string | undefined;
  /** Empty for languages that are not judged. */
  readonly tokens: readonly Token[];
}

/** Patterns see at most so many UTF-16 units at a time (DESIGN §12). */
export const SENTENCE_LIMIT = 1_000;
