/** One word of a request or of a clause. */
export interface Word {
  /** Folded spellings, the written one first. */
  readonly forms: readonly string[];
  /** What it is compared by. */
  readonly stems: readonly string[];
  /** "3", "three", "third". */
  readonly number: number | undefined;
  readonly isOrdinal: boolean;
  /** Whether punctuation stands between it and the word before. */
  readonly apart: boolean;
}

/** Stem of everything that means a round of revision. */
export const ROUND = '=round';
