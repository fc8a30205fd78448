/** Counts of findings against labels. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NO_COUNTS: Counts = { right: 0, wrong: 0, missed: 0 };

export interface Scores extends Counts {
  /** Share of the findings that are labelled; undefined without a finding. */
  readonly precision: number | undefined;
  /** Share of the labels that are found; undefined without a label. */
  readonly recall: number | undefined;
  /** Harmonic mean of both; undefined where nothing is labelled and nothing found. */
  readonly f1: number | undefined;
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

/** Precision, recall and F1 of counts. */
export function scoresOf(counts: Counts): Scores {
  const { right, wrong, missed } = counts;
  const share = (part: number, all: number) => (all === 0 ? undefined : part / all);
  return {
    ...counts,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Mean of the F1 of several classes, those without label and finding left out. */
export function macroF1(counts: Iterable<Counts>): number | undefined {
  const all = [...counts].map((each) => scoresOf(each).f1).filter((f1) => f1 !== undefined);
  return all.length === 0 ? undefined : all.reduce((sum, f1) => sum + f1, 0) / all.length;
}
