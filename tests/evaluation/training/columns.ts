import { LANGUAGES, type Language } from '../../../lib/model';
import { CONCEPT_FEATURES } from '../../../lib/signals/learned/concept-features';
import type { Features } from '../../../lib/signals/learned/features';
import { WORD_FEATURE_BITS } from '../../../lib/signals/learned/word-features';
import type { Matrix } from './matrix';

/** A line's features, and the language that its word features belong to. */
export interface ReadLine {
  readonly language: Language;
  readonly features: Features;
}

/** The columns of one space of features: which features they are, and how much one of them is worth in a line. */
export interface Columns {
  /** First column. */
  readonly first: number;
  /** Ascending. */
  readonly features: Int32Array;
  /** In how many lines each stands. */
  readonly lines: Int32Array;
  /** Rarity of each (inverse document frequency). */
  readonly rarity: Float32Array;
  /** Column of a feature, counted from `first`; −1 for those without. */
  readonly columnOf: Int32Array;
}

/** A rare feature is worth more: exponent on the inverse document frequency, of word and concept features. */
const RARITY = { words: 1.4, concepts: 1 } as const;
/** A feature of fewer lines is a memory, not a pattern. */
const LEAST_LINES = { words: 2, concepts: 3 } as const;
/** Scales values so that the solver's penalty means the same for long and short lines; undone in the weights. */
export const SCALE = 4;

/** The columns of all spaces: the concepts, which all languages share, then the words of each language. */
export interface Spaces {
  readonly concepts: Columns;
  readonly words: ReadonlyMap<Language, Columns>;
  readonly width: number;
}

export function layOutColumns(lines: readonly ReadLine[]): Spaces {
  const concepts = columnsOf(
    lines.map(({ features }) => features.concepts),
    CONCEPT_FEATURES,
    { first: 0, least: LEAST_LINES.concepts, exponent: RARITY.concepts },
  );
  let first = concepts.features.length;
  const words = new Map<Language, Columns>();
  for (const language of LANGUAGES) {
    const own = lines.filter((line) => line.language === language).map(({ features }) => features.words);
    const columns = columnsOf(own, 2 ** WORD_FEATURE_BITS, {
      first,
      least: LEAST_LINES.words,
      exponent: RARITY.words,
    });
    words.set(language, columns);
    first += columns.features.length;
  }
  return { concepts, words, width: first };
}

interface ColumnOptions {
  readonly first: number;
  readonly least: number;
  readonly exponent: number;
}

function columnsOf(lines: readonly (readonly number[])[], size: number, options: ColumnOptions): Columns {
  const counts = new Int32Array(size);
  for (const features of lines) for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
  const features = new Int32Array(counts.reduce((sum, count) => sum + (count >= options.least ? 1 : 0), 0));
  let column = 0;
  counts.forEach((count, feature) => {
    if (count >= options.least) features[column++] = feature;
  });
  const columnOf = new Int32Array(size).fill(-1);
  features.forEach((feature, place) => {
    columnOf[feature] = place;
  });
  const ofColumns = features.map((feature) => counts[feature] as number);
  const rarity = Float32Array.from(
    ofColumns,
    (count) => (Math.log(lines.length / (1 + count)) + 1) ** options.exponent,
  );
  return { first: options.first, features, lines: ofColumns, rarity, columnOf };
}

/** One row a line. */
export function matrixOf(lines: readonly ReadLine[], { concepts, words, width }: Spaces): Matrix {
  const starts = new Int32Array(lines.length + 1);
  const most = lines.reduce((sum, { features }) => sum + features.words.length + features.concepts.length, 0);
  const columns = new Int32Array(most);
  const values = new Float32Array(most);
  let end = 0;
  const put = (space: Columns, features: readonly number[]) => {
    const share = 1 / (SCALE * Math.sqrt(Math.max(1, features.length)));
    for (const feature of features) {
      const column = space.columnOf[feature] as number;
      if (column < 0) continue;
      columns[end] = space.first + column;
      values[end++] = (space.rarity[column] as number) * share;
    }
  };
  lines.forEach(({ language, features }, row) => {
    put(concepts, features.concepts);
    const ofWords = words.get(language);
    if (ofWords) put(ofWords, features.words);
    starts[row + 1] = end;
  });
  return { starts, columns: columns.subarray(0, end), values: values.subarray(0, end), width };
}
